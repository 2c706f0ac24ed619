package eu.hanse.benchmarks.measure;

import eu.hanse.io.CatalogueReader;
import eu.hanse.io.DataValidator;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;

/** The readers that are measured. */
@State(Scope.Benchmark)
public class HanseReading {

  CatalogueReader reader = CatalogueReader.standard();
  DataValidator validator = DataValidator.standard();
  DataValidator validatorOfTwoThreads = validator.withThreads(2);
}
