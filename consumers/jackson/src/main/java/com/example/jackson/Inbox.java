package com.example.jackson;

import java.util.List;
import org.congvan.model.OfficialDispatch;
import org.congvan.model.OfficialDocument;

/**
 * An object of the program's own with documents inside.
 *
 * @param clerk who received them
 * @param dispatch a dispatch
 * @param others documents of any kind
 */
record Inbox(String clerk, OfficialDispatch dispatch, List<OfficialDocument> others) {}
