package io.linli.citizen.governance.exports;

/// How far an export has come.
public enum ExportState {
    REQUESTED,
    APPROVED,
    REFUSED
}
