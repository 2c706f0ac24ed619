print(hanse);
print("Try:  hanse.city(\"turin\").get().describe()");
print("      print(hanse.programmes().values())");
print("      print(hanse.participationsOf(CityId.of(\"turin\")))");
print("      print(CatalogueReader.standard().read(Path.of(\"examples/data\")).problems())");
