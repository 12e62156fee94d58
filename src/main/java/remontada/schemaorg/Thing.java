package remontada.schemaorg;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;

/// Something that a page is about, as <https://schema.org> describes it: the record's name is the type, its components
/// are the properties. What is not known is left out.
@JsonPropertyOrder("@type")
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public sealed interface Thing
        permits BreadcrumbList, ListItem, Place, PostalAddress, SearchAction, SportsEvent, SportsTeam, WebSite {
    @JsonProperty("@type")
    default String type() {
        return getClass().getSimpleName();
    }
}
