/// Where publications and their history are kept.
@NullMarked
package io.linli.identity.publication.jdbc;

import org.jspecify.annotations.NullMarked;
