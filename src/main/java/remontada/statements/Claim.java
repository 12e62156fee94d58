package remontada.statements;

import remontada.clubs.Club;
import remontada.platform.Sentence;

/// A statement before it is put into words.
///
/// @param topic what it is about: of several claims on a topic only the weightiest is made
/// @param count how many of `total` ties, matches or goals it is about
/// @param weight 0 to 100
public record Claim(String id, String topic, Sentence sentence, int count, int total, Evidence evidence, int weight) {

    /// A claim whose id is its topic as well.
    public static Claim of(String id, Sentence sentence, int weight) {
        return new Claim(id, id, sentence, 1, 1, Evidence.none(), weight);
    }

    /// A claim that could be made of either club.
    public static Claim of(String id, Club club, Sentence sentence, int weight) {
        return of(id + "-" + club.slug(), sentence, weight);
    }

    public Claim about(String topic) {
        return new Claim(id, topic, sentence, count, total, evidence, weight);
    }

    public Claim counting(int count, int total) {
        return new Claim(id, topic, sentence, count, total, evidence, weight);
    }

    public Claim shownBy(Evidence evidence) {
        return new Claim(id, topic, sentence, count, total, evidence, weight);
    }
}
