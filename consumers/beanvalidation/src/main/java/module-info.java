/** A modular program with constraints of its own. */
module com.example.beanvalidation {
  requires org.congvan.core;
  requires org.hibernate.validator;

  // The provider reads the constraints, and Congvan the accessors of the content's records.
  opens com.example.beanvalidation;
}
