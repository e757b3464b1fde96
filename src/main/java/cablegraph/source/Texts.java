package cablegraph.source;

import cablegraph.cable.RawCable;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;

/** The cables of one text: mostly one, in a file of many as many as it holds. */
final class Texts {

    private Texts() {}

    /**
     * Returns the cables.
     *
     * @param name   names a cable that has no number of its own; in a file of many, with its position
     * @param source where the text is
     */
    static Iterator<Item> items(byte[] bytes, String name, String source, boolean namesItsCable) {
        String text;
        try {
            text = Decoding.text(bytes);
        } catch (IOException e) {
            return List.<Item>of(new Item.Skipped(source, e.getMessage())).iterator();
        }
        List<String> cables = Splitting.cables(text);
        List<Item> items = new ArrayList<>();
        for (int i = 0; i < cables.size(); i++) {
            String cable = cables.get(i);
            boolean alone = cables.size() == 1;
            String place = alone ? source : source + " #" + (i + 1);
            String fallback = alone ? name : name + "-" + (i + 1);
            items.add(item(alone && namesItsCable ? name : CableNumbers.of(cable).orElse(fallback), place, cable));
        }
        return items.iterator();
    }

    /** Returns the cable, or why it is none. */
    static Item item(String id, String source, String text) {
        if (text.isBlank()) {
            return new Item.Skipped(source, "empty");
        }
        if (text.length() > Limits.CABLE_CHARS) {
            return new Item.Skipped(source, text.length() + " chars are more than a cable has (" + Limits.CABLE_CHARS + ")");
        }
        return new Item.Read(new RawCable(id, source, text));
    }
}
