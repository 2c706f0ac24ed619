import eu.hanse.bundled.*;
import eu.hanse.calendar.*;
import eu.hanse.catalogue.*;
import eu.hanse.city.*;
import eu.hanse.funding.*;
import eu.hanse.governance.*;
import eu.hanse.id.*;
import eu.hanse.io.*;
import eu.hanse.io.json.*;
import eu.hanse.io.problem.*;
import eu.hanse.organisation.*;
import eu.hanse.place.*;
import eu.hanse.programme.*;
import eu.hanse.rule.*;
import eu.hanse.source.*;
import eu.hanse.time.*;
import eu.hanse.validation.*;
import com.google.common.collect.*;
import java.nio.file.*;
import java.time.*;
import java.util.*;
import java.util.function.*;
import java.util.stream.*;

void print(Object thing) { System.out.println(thing); }
void print(Iterable<?> things) { things.forEach(System.out::println); }

Catalogue hanse = BundledCatalogue.load();
