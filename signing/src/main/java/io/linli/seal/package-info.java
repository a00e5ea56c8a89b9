/// Keeps personal data unreadable where it is stored ([Seal]) and unneeded where it is shown
/// ([Masking]).
@NullMarked
package io.linli.seal;

import org.jspecify.annotations.NullMarked;
