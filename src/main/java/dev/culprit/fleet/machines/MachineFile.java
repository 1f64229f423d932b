package dev.culprit.fleet.machines;

import java.io.Serializable;

/**
 * A file with logs of a machine.
 *
 * @param root number of the place it lies in, in the order the places were given, from 0
 * @param path inside that place, with {@code /} between its parts
 * @param size in bytes, packed if it is packed
 */
public record MachineFile(int root, String path, long size) implements Serializable {}
