package remontada.cache;

import org.jspecify.annotations.Nullable;

/// All of a request that its answer depends on.
///
/// @param page path and parameters
/// @param host the name under which the reader came, where the operator set none
/// @param secure whether the reader came by https
/// @param data whether an error is to be told as JSON
record Address(String page, @Nullable String host, boolean secure, boolean data) {}
