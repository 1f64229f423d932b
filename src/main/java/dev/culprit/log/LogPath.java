package dev.culprit.log;

/**
 * How a log is called. The name of an archive's entry is only ever shown, never used as a path.
 *
 * @param path as the user gave it, an entry after {@code !}
 * @param name its last part
 * @param named whether the user named it, rather than the folder or archive that holds it
 * @param gunzipped whether it is what gzip had packed
 */
record LogPath(String path, String name, boolean named, boolean gunzipped) {

  static LogPath named(String path, String name) {
    return new LogPath(path, name, true, false);
  }

  static LogPath found(String path, String name) {
    return new LogPath(path, name, false, false);
  }

  /** The entry of this archive with that name. */
  LogPath inside(String entry) {
    String shown = shown(entry);
    int lastPart = Math.max(shown.lastIndexOf('/'), shown.lastIndexOf('\\')) + 1;
    return found(path + "!" + shown, shown.substring(lastPart));
  }

  /** What gzip had packed under this name. */
  LogPath gunzip() {
    return new LogPath(path, name.replaceFirst("(?i)\\.gz$", ""), named, true);
  }

  Unreadable unreadable() {
    return new Unreadable(named);
  }

  /** Control and formatting characters could rewrite the line they are shown in. */
  private static String shown(String entry) {
    StringBuilder shown = new StringBuilder(entry.length());
    entry
        .codePoints()
        .map(
            point ->
                Character.isISOControl(point) || Character.getType(point) == Character.FORMAT
                    ? '\uFFFD'
                    : point)
        .forEach(shown::appendCodePoint);
    return shown.toString();
  }
}
