package shangliang.voices;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import shangliang.base.Trade;
import shangliang.voices.DeskTradeRows.Cell;
import shangliang.web.Ui;

/** What firms said, trade by trade and field by field, each figure leading to its voices. */
record DeskTradesPage(List<Cell> cells, DeskNames names) {

    /** One trade, null for those that have not said theirs, and what it speaks of. */
    record Heap(@Nullable Trade trade, List<Cell> cells) {

        int said() {
            return cells.stream().mapToInt(Cell::said).sum();
        }

        int open() {
            return cells.stream().mapToInt(Cell::open).sum();
        }
    }

    /** The trade with most voices first, those without one last. */
    List<Heap> heaps() {
        var heaps = new ArrayList<Heap>();
        for (var trade : Trade.values()) {
            heaps.add(heap(trade));
        }
        heaps.sort(Comparator.comparingInt(Heap::said).reversed());
        heaps.add(heap(null));
        heaps.removeIf(heap -> heap.cells().isEmpty());
        return heaps;
    }

    private Heap heap(@Nullable Trade trade) {
        return new Heap(
                trade, cells.stream().filter(cell -> cell.trade() == trade).toList());
    }

    String name(Ui ui, Heap heap) {
        return ui.t(heap.trade() == null ? "voices.trade.none" : "voices.trade." + heap.trade());
    }

    /** The voices of a heap, or of one of its topics; with {@code figure} those alone that count for it. */
    String records(Heap heap, @Nullable String topic, String figure) {
        var trade = heap.trade() == null ? DeskFilters.NONE : heap.trade().name();
        return "/desk/voices?kind=ENTERPRISE&trade=" + trade + (topic == null ? "" : "&topic=" + topic) + figure;
    }

    /** Topics whose list holds exactly what is counted; an area's would hold all topics below it. */
    boolean isListed(Cell cell) {
        return cell.topic() == null || names.topics().leaf(cell.topic()).isPresent();
    }

    String topic(Cell cell) {
        return cell.topic() == null ? DeskFilters.NONE : cell.topic();
    }
}
