/// The only service that speaks the words of outside platforms: hands things over to them and takes
/// in what they report, each once in effect.
@NullMarked
package io.linli.adapters;

import org.jspecify.annotations.NullMarked;
