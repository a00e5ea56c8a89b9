package io.linli.gateway.repeat;

import io.lettuce.core.RedisCommandExecutionException;
import io.lettuce.core.RedisNoScriptException;
import io.lettuce.core.protocol.CommandEncoder;
import io.linli.gateway.repeat.RedisLink.RedisAway;
import io.netty.buffer.ByteBuf;
import io.netty.channel.Channel;
import io.netty.channel.ChannelHandlerContext;
import io.netty.channel.ChannelInboundHandlerAdapter;
import io.netty.handler.codec.ByteToMessageDecoder;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Questions and answers on one connection of a Redis client, beside the client and on the
/// connection's event loop alone. The client signs in first; then a mark is sent, and whatever
/// comes before its echo is still the client's. From there on answers belong to the questions in
/// their order. What is asked in one turn of the loop goes out together at its end; one look now
/// and then finds what was not answered in time, instead of a timer for each.
final class Talk extends ByteToMessageDecoder {
    private static final int LOOKS = 5; // in the time of one patience
    private static final Logger LOG = LoggerFactory.getLogger(Talk.class);

    private final LoopLink link;
    private final long patienceNanos;
    private final byte[] mark = ascii(UUID.randomUUID().toString());
    private final RespOut out = new RespOut();
    private final ArrayDeque<Question> unanswered = new ArrayDeque<>();
    private final Runnable flush = this::flush;
    private @Nullable ChannelHandlerContext context;
    private boolean open;
    private boolean flushing;
    private boolean looking;

    private static final class Question {
        private final long at = System.nanoTime();
        private @Nullable Told<byte[]> told; // nothing when it was told that it took too long

        Question(Told<byte[]> told) {
            this.told = told;
        }
    }

    private Talk(LoopLink link, Duration patience) {
        this.link = link;
        this.patienceNanos = patience.toNanos();
    }

    /// Takes its place in front of the client's own handlers; that the one behind them hears of the
    /// connection means that the client has signed in.
    static void on(Channel channel, LoopLink link, Duration patience) {
        var talk = new Talk(link, patience);
        var pipeline = channel.pipeline();
        var clients = pipeline.context(CommandEncoder.class);
        if (clients == null) {
            LOG.warn("the Redis client is put together otherwise; the shared connection serves");
            return;
        }
        pipeline.addBefore(clients.name(), null, talk);
        pipeline.addLast(
                new ChannelInboundHandlerAdapter() {
                    @Override
                    public void channelActive(ChannelHandlerContext behind) {
                        talk.signedIn();
                        behind.fireChannelActive();
                    }
                });
    }

    @Override
    public void handlerAdded(ChannelHandlerContext added) {
        context = added;
    }

    private void signedIn() {
        out.command(ascii("ECHO"), mark);
        flushLater();
    }

    void ask(Told<byte[]> told, byte[]... words) {
        if (unanswered.size() >= RedisLink.QUEUE_MAX) {
            fail(told, "too much is unanswered");
            return;
        }
        out.command(words);
        unanswered.add(new Question(told));
        flushLater();
        lookLater();
    }

    private void flushLater() {
        if (!flushing) {
            flushing = true;
            context.executor().execute(flush);
        }
    }

    private void flush() {
        flushing = false;
        context.writeAndFlush(out.take(context.alloc()), context.voidPromise());
    }

    @Override
    protected void decode(ChannelHandlerContext from, ByteBuf in, List<Object> clients) {
        var start = in.readerIndex();
        var end = RespIn.end(in, start);
        if (end < 0) {
            return;
        }
        in.readerIndex(end);
        if (RespIn.isPush(in, start) || !open && !isMark(in, start)) {
            clients.add(in.retainedSlice(start, end - start));
        } else if (!open) {
            open = true;
            link.began(this);
        } else {
            answer(in, start);
        }
    }

    private boolean isMark(ByteBuf in, int start) {
        var text = RespIn.text(in, start);
        return text != null && Arrays.equals(text, mark);
    }

    private void answer(ByteBuf in, int start) {
        var question = unanswered.poll();
        if (question == null) {
            LOG.warn("Redis answers what nobody has asked; the connection is made anew");
            context.close();
            return;
        }
        var told = question.told;
        if (told == null) {
            return;
        }
        if (RespIn.isError(in, start)) {
            var error = RespIn.line(in, start);
            fail(
                    told,
                    error.startsWith("NOSCRIPT")
                            ? new RedisNoScriptException(error)
                            : new RedisCommandExecutionException(error));
            return;
        }
        link.note(null);
        tell(told, RespIn.text(in, start), null);
    }

    private void fail(Told<byte[]> told, String how) {
        fail(told, new RedisAway(how));
    }

    private void fail(Told<byte[]> told, Throwable failure) {
        link.note(failure);
        tell(told, null, failure);
    }

    private static void tell(
            Told<byte[]> told, byte @Nullable [] answer, @Nullable Throwable failure) {
        try {
            told.told(answer, failure);
        } catch (RuntimeException e) {
            LOG.error("bug", e);
        }
    }

    private void lookLater() {
        if (!looking) {
            looking = true;
            context.executor().schedule(this::look, patienceNanos / LOOKS, TimeUnit.NANOSECONDS);
        }
    }

    /// Answers come in order, so the first that still has time ends the search.
    private void look() {
        looking = false;
        var now = System.nanoTime();
        for (var question : List.copyOf(unanswered)) {
            var told = question.told;
            if (now - question.at < patienceNanos) {
                break;
            }
            if (told != null) {
                question.told = null;
                fail(told, "no answer in time");
            }
        }
        if (!unanswered.isEmpty()) {
            lookLater();
        }
    }

    @Override
    public void channelInactive(ChannelHandlerContext from) throws Exception {
        link.ended(this);
        for (var question = unanswered.poll(); question != null; question = unanswered.poll()) {
            var told = question.told;
            if (told != null) {
                fail(told, "the connection has gone");
            }
        }
        super.channelInactive(from);
    }

    private static byte[] ascii(String text) {
        return text.getBytes(StandardCharsets.US_ASCII);
    }
}
