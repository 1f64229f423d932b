"""Measures whole processes: alternating, so that what else the machine does hits all alike."""

import os
import platform
import statistics
import subprocess
import tempfile
import time


class Sample:
    """Wall clock and processor seconds, peak resident memory in MB, of one process."""

    def __init__(self, command, env=None):
        with tempfile.NamedTemporaryFile("r") as note:
            timed = ["/usr/bin/time", "-q", "-f", "%U %S %M", "-o", note.name] + command
            start = time.perf_counter()
            done = subprocess.run(timed, stdout=subprocess.PIPE, stderr=subprocess.PIPE, env=env)
            self.wall = time.perf_counter() - start
            self.out = done.stdout
            self.err = done.stderr
            user, system, kilobytes = note.read().split()[-3:]
        self.cpu = float(user) + float(system)
        self.memory = int(kilobytes) / 1024


class Medians:
    def __init__(self, samples):
        self.wall = statistics.median(s.wall for s in samples)
        self.cpu = statistics.median(s.cpu for s in samples)
        self.memory = statistics.median(s.memory for s in samples)
        self.count = len(samples)


def alternate(variants, rounds):
    """variants: name -> command, or (command, environment). Returns name -> Medians."""
    samples = {name: [] for name in variants}
    for _ in range(rounds):
        for name, variant in variants.items():
            command, env = variant if isinstance(variant, tuple) else (variant, None)
            samples[name].append(Sample(command, env))
    return {name: Medians(taken) for name, taken in samples.items()}


def first_line(command):
    done = subprocess.run(command, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True)
    return done.stdout.splitlines()[0] if done.stdout else "?"


def machine():
    model = platform.processor() or "?"
    with open("/proc/cpuinfo") as info:
        for line in info:
            if line.startswith("model name"):
                model = line.split(":", 1)[1].strip()
    load = os.getloadavg()[0]
    return f"{os.cpu_count()} x {model}, {platform.system()} {platform.release()}, load {load:.1f}"
