package remontada.schemaorg;

import com.fasterxml.jackson.annotation.JsonProperty;

/// How the site is searched.
///
/// @param target the address, with `{q}` for what is looked for
/// @param query what stands for it, `required name=q`
public record SearchAction(
        Link target, @JsonProperty("query-input") String query) implements Thing {}
