package remontada.ties;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

/// Where a page can be shared to by a plain link: nothing is loaded from there, and nothing is told there until the
/// reader follows it.
enum Network {
    WHATSAPP("whatsapp", 1000) {
        @Override
        String link(String text, String title, String address) {
            return "https://wa.me/?text=" + encoded(text + " " + address);
        }
    },
    TELEGRAM("telegram", 1000) {
        @Override
        String link(String text, String title, String address) {
            return "https://t.me/share/url?url=" + encoded(address) + "&text=" + encoded(text);
        }
    },
    /// 280 characters, of which an address takes 23, whatever its length.
    X("x", 280 - 24) {
        @Override
        String link(String text, String title, String address) {
            return "https://x.com/intent/post?text=" + encoded(text) + "&url=" + encoded(address);
        }
    },
    /// 300 characters, the address being one part of the text.
    BLUESKY("bluesky", 300) {
        @Override
        String link(String text, String title, String address) {
            return "https://bsky.app/intent/compose?text=" + encoded(text + " " + address);
        }

        @Override
        int room(String address) {
            return super.room(address) - address.length() - 1;
        }
    },
    /// Takes its text from the page's own description.
    FACEBOOK("facebook", 1000) {
        @Override
        String link(String text, String title, String address) {
            return "https://www.facebook.com/sharer/sharer.php?u=" + encoded(address);
        }
    },
    REDDIT("reddit", 300) {
        @Override
        String link(String text, String title, String address) {
            return "https://www.reddit.com/submit?title=" + encoded(text) + "&url=" + encoded(address);
        }
    },
    MAIL("mail", 1000) {
        @Override
        String link(String text, String title, String address) {
            return "mailto:?subject=" + encoded(title) + "&body=" + encoded(text + "\r\n\r\n" + address);
        }
    };

    private final String slug;
    private final int most;

    Network(String slug, int most) {
        this.slug = slug;
        this.most = most;
    }

    String slug() {
        return slug;
    }

    /// @param text no longer than there is room for
    /// @param title for the one that has a line for it
    abstract String link(String text, String title, String address);

    /// How many characters of text it takes beside an address.
    int room(String address) {
        return most;
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
    }
}
