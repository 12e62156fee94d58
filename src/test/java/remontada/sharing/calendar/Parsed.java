package remontada.sharing.calendar;

import java.io.IOException;
import java.io.StringReader;
import java.util.List;
import java.util.Optional;
import net.fortuna.ical4j.data.CalendarBuilder;
import net.fortuna.ical4j.data.ParserException;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.Property;
import net.fortuna.ical4j.model.component.VEvent;

/// A calendar as a client reads it.
record Parsed(Calendar calendar) {
    static Parsed of(String text) {
        try {
            return new Parsed(new CalendarBuilder().build(new StringReader(text)));
        } catch (IOException | ParserException e) {
            throw new AssertionError("No calendar: " + text, e);
        }
    }

    List<VEvent> events() {
        return calendar.getComponents(VEvent.VEVENT);
    }

    List<String> all(String property) {
        return events().stream().map(event -> value(event, property)).toList();
    }

    VEvent event(String uid) {
        return events().stream()
                .filter(event -> value(event, "UID").equals(uid))
                .findFirst()
                .orElseThrow(() -> new AssertionError("No " + uid + " among " + all("UID")));
    }

    String value(String property) {
        return calendar.getProperty(property).map(Property::getValue).orElse("none");
    }

    static String value(VEvent event, String property) {
        Optional<Property> found = event.getProperty(property);
        return found.map(Property::getValue).orElse("none");
    }
}
