/// The HTTP side: one handler that reads requests, has them admitted, and writes answers.
@NullMarked
package io.linli.transcode.http;

import org.jspecify.annotations.NullMarked;
