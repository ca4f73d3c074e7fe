package org.congvan.docx.authoring;

import org.congvan.render.docx.fragment.Slot;
import org.docx4j.dml.CTBlip;
import org.docx4j.dml.CTBlipFillProperties;
import org.docx4j.dml.CTGeomGuideList;
import org.docx4j.dml.CTNonVisualDrawingProps;
import org.docx4j.dml.CTNonVisualPictureProperties;
import org.docx4j.dml.CTPoint2D;
import org.docx4j.dml.CTPositiveSize2D;
import org.docx4j.dml.CTPresetGeometry2D;
import org.docx4j.dml.CTRelativeRect;
import org.docx4j.dml.CTShapeProperties;
import org.docx4j.dml.CTStretchInfoProperties;
import org.docx4j.dml.CTTransform2D;
import org.docx4j.dml.Graphic;
import org.docx4j.dml.GraphicData;
import org.docx4j.dml.STShapeType;
import org.docx4j.dml.chart.CTRelId;
import org.docx4j.dml.chart.ObjectFactory;
import org.docx4j.dml.picture.CTPictureNonVisual;
import org.docx4j.dml.picture.Pic;
import org.docx4j.dml.wordprocessingDrawing.CTEffectExtent;
import org.docx4j.dml.wordprocessingDrawing.Inline;
import org.docx4j.wml.Drawing;

/** Authors a picture or a chart in the line of text, with words for those who cannot see it. */
final class FigureTemplate {

  private static final String PICTURE = "http://schemas.openxmlformats.org/drawingml/2006/picture";
  private static final String CHART = "http://schemas.openxmlformats.org/drawingml/2006/chart";

  private FigureTemplate() {}

  static Drawing picture() {
    return drawing(PICTURE, pictureFile(), "Picture ").drawing();
  }

  /**
   * A picture that is turned about its middle: its own width and height, and how far it reaches
   * beyond them. It is mirrored first.
   */
  static Drawing turned(boolean mirrored) {
    Pic picture = pictureFile();
    CTTransform2D transform = picture.getSpPr().getXfrm();
    transform.setRot(Place.number(Slot.TURN));
    if (mirrored) {
      transform.setFlipH(true);
    }
    InDrawing turned = drawing(PICTURE, picture, "Picture ");
    CTEffectExtent beyond = new CTEffectExtent();
    beyond.setL(Place.number(Slot.BESIDE));
    beyond.setR(Place.number(Slot.BESIDE));
    beyond.setT(Place.number(Slot.ABOVE));
    beyond.setB(Place.number(Slot.ABOVE));
    turned.inline().setEffectExtent(beyond);
    return turned.drawing();
  }

  static Drawing chart() {
    CTRelId relation = new CTRelId();
    relation.setId(Place.text(Slot.RELATION));
    return drawing(CHART, new ObjectFactory().createChart(relation), "Chart ").drawing();
  }

  private record InDrawing(Drawing drawing, Inline inline) {}

  private static InDrawing drawing(String kind, Object content, String name) {
    GraphicData data = new GraphicData();
    data.setUri(kind);
    data.getAny().add(content);
    Graphic graphic = new Graphic();
    graphic.setGraphicData(data);
    Inline inline = new Inline();
    inline.setDistT(0L);
    inline.setDistB(0L);
    inline.setDistL(0L);
    inline.setDistR(0L);
    inline.setExtent(size());
    CTNonVisualDrawingProps described = name(name);
    described.setDescr(Place.text(Slot.DESCRIPTION));
    inline.setDocPr(described);
    inline.setGraphic(graphic);
    Drawing drawing = new Drawing();
    drawing.getAnchorOrInline().add(inline);
    return new InDrawing(drawing, inline);
  }

  private static Pic pictureFile() {
    CTPictureNonVisual nonVisual = new CTPictureNonVisual();
    nonVisual.setCNvPr(name("Picture "));
    nonVisual.setCNvPicPr(new CTNonVisualPictureProperties());
    CTBlip blip = new CTBlip();
    blip.setEmbed(Place.text(Slot.RELATION));
    CTStretchInfoProperties stretch = new CTStretchInfoProperties();
    stretch.setFillRect(new CTRelativeRect());
    CTBlipFillProperties fill = new CTBlipFillProperties();
    fill.setBlip(blip);
    fill.setStretch(stretch);
    Pic picture = new Pic();
    picture.setNvPicPr(nonVisual);
    picture.setBlipFill(fill);
    picture.setSpPr(shape());
    return picture;
  }

  private static CTNonVisualDrawingProps name(String kind) {
    CTNonVisualDrawingProps name = new CTNonVisualDrawingProps();
    name.setId(Place.number(Slot.NUMBER));
    name.setName(kind + Place.number(Slot.NUMBER));
    return name;
  }

  private static CTShapeProperties shape() {
    CTTransform2D transform = new CTTransform2D();
    transform.setOff(new CTPoint2D());
    transform.setExt(size());
    CTPresetGeometry2D rectangle = new CTPresetGeometry2D();
    rectangle.setPrst(STShapeType.RECT);
    rectangle.setAvLst(new CTGeomGuideList());
    CTShapeProperties shape = new CTShapeProperties();
    shape.setXfrm(transform);
    shape.setPrstGeom(rectangle);
    return shape;
  }

  private static CTPositiveSize2D size() {
    CTPositiveSize2D size = new CTPositiveSize2D();
    size.setCx(Place.number(Slot.WIDTH));
    size.setCy(Place.number(Slot.HEIGHT));
    return size;
  }
}
