package org.congvan.render.pdf.tag;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Objects;
import java.util.TreeMap;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSNull;
import org.apache.pdfbox.cos.COSString;
import org.apache.pdfbox.pdmodel.PDPage;

/**
 * The logical structure of a file while it is drawn, and the dictionaries that it becomes (ISO
 * 32000-1, 14.7): structure elements, and the parent tree that leads from pages back to them.
 */
public final class TagTree {

  private static final COSName STRUCT_PARENT = COSName.getPDFName("StructParent");

  private final Tag root = Tag.root();
  private final List<List<Tag>> owners = new ArrayList<>();
  private final List<Tag> annotated = new ArrayList<>();
  private final List<COSDictionary> annotations = new ArrayList<>();

  /** Makes an empty tree. */
  public TagTree() {}

  /**
   * Returns the tag of the whole document.
   *
   * @return the root
   */
  public Tag document() {
    return root;
  }

  /**
   * Notes that the next content of a page belongs to a tag.
   *
   * @param tag the tag
   * @param page the index of the page
   * @return the number of the content on its page
   */
  public int content(Tag tag, int page) {
    while (owners.size() <= page) {
      owners.add(new ArrayList<>());
    }
    List<Tag> onPage = owners.get(page);
    onPage.add(tag);
    tag.content(page, onPage.size() - 1);
    return onPage.size() - 1;
  }

  /**
   * Notes that an annotation belongs to a tag.
   *
   * @param tag the tag
   * @param page the index of the page
   * @param annotation the annotation
   */
  public void annotation(Tag tag, int page, COSDictionary annotation) {
    tag.annotation(page, annotation);
    annotated.add(tag);
    annotations.add(annotation);
  }

  /**
   * Makes the dictionaries.
   *
   * @param pages the pages of the file
   * @return the root of the structure
   */
  public COSDictionary write(List<PDPage> pages) {
    COSDictionary tree = new COSDictionary();
    tree.setItem(COSName.TYPE, COSName.getPDFName("StructTreeRoot"));
    Elements elements = new Elements(pages);
    tree.setItem(COSName.K, elements.write(root, tree));
    tree.setItem(COSName.getPDFName("ParentTree"), parents(pages, elements));
    tree.setInt(COSName.getPDFName("ParentTreeNextKey"), pages.size() + annotations.size());
    if (!elements.named.isEmpty()) {
      tree.setItem(COSName.getPDFName("IDTree"), elements.ids());
    }
    return tree;
  }

  private COSDictionary parents(List<PDPage> pages, Elements elements) {
    COSArray numbers = new COSArray();
    for (int page = 0; page < pages.size(); page++) {
      pages.get(page).setStructParents(page);
      COSArray ofPage = new COSArray();
      if (page < owners.size()) {
        owners.get(page).forEach(tag -> ofPage.add(elements.of(tag)));
      }
      numbers.add(COSInteger.get(page));
      numbers.add(ofPage);
    }
    for (int i = 0; i < annotations.size(); i++) {
      int key = pages.size() + i;
      annotations.get(i).setInt(STRUCT_PARENT, key);
      numbers.add(COSInteger.get(key));
      numbers.add(elements.of(annotated.get(i)));
    }
    COSDictionary tree = new COSDictionary();
    tree.setItem(COSName.NUMS, numbers);
    return tree;
  }

  /** The dictionaries of tags. */
  private static final class Elements {

    private final List<PDPage> pages;
    private final IdentityHashMap<Tag, COSDictionary> written = new IdentityHashMap<>();
    private final TreeMap<String, COSDictionary> named = new TreeMap<>();

    Elements(List<PDPage> pages) {
      this.pages = pages;
    }

    COSDictionary of(Tag tag) {
      return Objects.requireNonNull(written.get(tag), tag::kind);
    }

    COSDictionary write(Tag tag, COSDictionary parent) {
      COSDictionary element = new COSDictionary();
      written.put(tag, element);
      element.setItem(COSName.TYPE, COSName.getPDFName("StructElem"));
      element.setItem(COSName.S, COSName.getPDFName(tag.kind()));
      element.setItem(COSName.P, parent);
      if (tag.hasEntries()) {
        element.addAll(tag.entries());
      }
      String id = element.getString(COSName.getPDFName("ID"));
      if (id != null) {
        named.put(id, element);
      }
      COSArray kids = new COSArray();
      int first = -1;
      for (Tag.Kid kid : tag.kids()) {
        if (kid instanceof Tag.Child child) {
          kids.add(write(child.tag(), element));
        } else if (kid instanceof Tag.Content content) {
          first = first < 0 ? content.page() : first;
          kids.add(content(content, first));
        } else if (kid instanceof Tag.Annotation annotation) {
          kids.add(annotation(annotation));
        }
      }
      if (first >= 0) {
        element.setItem(COSName.PG, pages.get(first));
      }
      if (kids.size() == 1) {
        element.setItem(COSName.K, kids.get(0));
      } else if (kids.size() > 1) {
        element.setItem(COSName.K, kids);
      }
      return element;
    }

    /** Content on the page of the element is named by its number alone. */
    private COSBase content(Tag.Content content, int page) {
      if (content.page() == page) {
        return COSInteger.get(content.number());
      }
      COSDictionary reference = new COSDictionary();
      reference.setDirect(true);
      reference.setItem(COSName.TYPE, COSName.getPDFName("MCR"));
      reference.setItem(COSName.PG, pages.get(content.page()));
      reference.setInt(COSName.getPDFName("MCID"), content.number());
      return reference;
    }

    private COSBase annotation(Tag.Annotation annotation) {
      COSDictionary reference = new COSDictionary();
      reference.setDirect(true);
      reference.setItem(COSName.TYPE, COSName.getPDFName("OBJR"));
      reference.setItem(COSName.PG, pages.get(annotation.page()));
      reference.setItem(COSName.OBJ, annotation.annotation());
      return reference;
    }

    COSDictionary ids() {
      COSArray names = new COSArray();
      named.forEach(
          (id, element) -> {
            names.add(new COSString(id));
            names.add(element);
          });
      COSDictionary tree = new COSDictionary();
      tree.setItem(COSName.NAMES, names.size() == 0 ? COSNull.NULL : names);
      return tree;
    }
  }
}
