package shangliang.problems;

import java.time.LocalDate;
import java.util.List;
import shangliang.likeness.Meant;

/** Groups texts that are one matter, what most people raise first. */
interface Clusters {

    List<Alike> find(List<Meant> texts, LocalDate today);
}
