package dev.culprit.shell;

import org.springframework.shell.core.command.ExitStatus;

/** {@code culprit version}. */
final class Version extends ShellCommand {

  Version(Surroundings surroundings) {
    super(Declaration.of("version", Group.GENERAL, Arguments.NONE), surroundings);
  }

  @Override
  ExitStatus run(Invocation invocation, Surroundings here) {
    here.print("culprit " + number());
    here.print("Java " + System.getProperty("java.version"));
    return Status.DONE;
  }

  /** The version of the jar this runs from; during development there is none. */
  static String number() {
    String version = Version.class.getPackage().getImplementationVersion();
    return version == null ? "development" : version;
  }
}
