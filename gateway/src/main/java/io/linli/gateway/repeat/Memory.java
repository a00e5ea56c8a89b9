package io.linli.gateway.repeat;

import io.netty.channel.EventLoop;
import java.time.Duration;
import java.util.function.Consumer;

/// Where keys and answers are kept, for all replicas and 24 hours. Every call fails soon rather
/// than late when the memory is away; nothing blocks.
interface Memory {
    /// The same memory, asked from one event loop: as far as may be without leaving it, and then
    /// the answers arrive on it.
    Memory on(EventLoop loop);

    /// Kept for so long after the last thing that was said about a key.
    Duration KEPT = Duration.ofHours(24);

    /// Begins, waits or answers; see [Claim].
    ///
    /// @param name of the key, [Sealed#NAME] bytes
    /// @param owner unlike that of any other attempt, [#OWNER] bytes
    /// @param whole the same for the same request, and only for it, [#WHOLE] bytes
    /// @param fingerprint sealed; kept for the one who comes with another request
    /// @param lease after which somebody else may begin anew
    void claim(
            byte[] name,
            byte[] owner,
            byte[] whole,
            byte[] fingerprint,
            Duration lease,
            Told<Claim> told);

    /// Bytes of an owner.
    int OWNER = 16;

    /// Bytes of a whole digest.
    int WHOLE = 8;

    /// Keeps the answer, if the key is still this owner's.
    ///
    /// @param reply sealed
    void settle(byte[] name, byte[] owner, byte[] reply, Told<Boolean> told);

    /// How it ended is unknown or cannot be kept: the next one with the same request calls again,
    /// another request is still refused.
    void reopen(byte[] name, byte[] owner, Told<Boolean> told);

    /// Nothing was done; as if the key had never come.
    void forget(byte[] name, byte[] owner, Told<Boolean> told);

    /// Tells `listener` of keys somebody waits for, when they are settled, reopened or forgotten.
    /// Some may get lost.
    void onChange(Consumer<byte[]> listener);
}
