/// Which target a path leads to: templates of `google.api.http` in one tree, looked up without
/// making garbage.
@NullMarked
package io.linli.transcode.route;

import org.jspecify.annotations.NullMarked;
