package io.linli.citizen.governance.attachments;

/// Where bytes are kept, by keys of digits, letters, `-` and `/`. Putting the same bytes under the
/// same key again changes nothing.
public interface Blobs {
    /// @throws io.linli.mesh.refusal.Refusal `STORE_AWAY`
    void put(String key, byte[] content, String mime);

    /// @throws io.linli.mesh.refusal.Refusal `STORE_AWAY`, also when nothing is kept there, which
    ///   is a fault of the store
    byte[] get(String key);
}
