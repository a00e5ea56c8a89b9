package io.linli.transcode.http;

import io.netty.handler.codec.DefaultHeaders.ValueValidator;
import io.netty.handler.codec.http.DefaultHttpHeadersFactory;

/// Checks the values of headers as Netty does, but looks at plain ASCII in a loop of its own: a
/// token of a few hundred characters is in most requests, and Netty asks for each of them through
/// an interface.
final class PlainValues implements ValueValidator<CharSequence> {
    static final DefaultHttpHeadersFactory FACTORY =
            DefaultHttpHeadersFactory.headersFactory()
                    .withValueValidator(
                            new PlainValues(
                                    DefaultHttpHeadersFactory.headersFactory()
                                            .getValueValidator()));

    private final ValueValidator<CharSequence> thorough;

    private PlainValues(ValueValidator<CharSequence> thorough) {
        this.thorough = thorough;
    }

    @Override
    public void validate(CharSequence value) {
        if (!(value instanceof String text && plain(text))) {
            thorough.validate(value);
        }
    }

    private static boolean plain(String text) {
        for (var i = 0; i < text.length(); i++) {
            var c = text.charAt(i);
            if (c <= ' ' && (c != ' ' || i == 0) || c > '~') {
                return false;
            }
        }
        return true;
    }
}
