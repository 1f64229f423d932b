package dev.culprit.knowledge;

/** Who can carry out a solution. */
public enum Who {
  MACHINE_ADMIN,
  AZURE_ADMIN,
  NETWORK_TEAM,
  ENTRA_ADMIN,
  VENDOR
}
