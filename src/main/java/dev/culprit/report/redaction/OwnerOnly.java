package dev.culprit.report.redaction;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.AclEntry;
import java.nio.file.attribute.AclEntryPermission;
import java.nio.file.attribute.AclEntryType;
import java.nio.file.attribute.AclFileAttributeView;
import java.util.EnumSet;
import java.util.List;

/** Files that only their owner may read. */
final class OwnerOnly {
  private OwnerOnly() {}

  /** An empty file of a name that was free. */
  static Path create(Path folder) throws IOException {
    // On POSIX systems a temporary file is its owner's alone from the start.
    Path file = Files.createTempFile(folder, ".culprit-", ".tmp");
    AclFileAttributeView acl = Files.getFileAttributeView(file, AclFileAttributeView.class);
    if (acl != null) {
      acl.setAcl(
          List.of(
              AclEntry.newBuilder()
                  .setType(AclEntryType.ALLOW)
                  .setPrincipal(acl.getOwner())
                  .setPermissions(EnumSet.allOf(AclEntryPermission.class))
                  .build()));
    }
    return file;
  }
}
