/** Somebody else's tests of a rule of their own. */
module org.openapa.consumer {
    requires org.openapa.testkit;
}
