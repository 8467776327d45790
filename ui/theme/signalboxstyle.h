// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPointer>
#include <QProxyStyle>

class QStyleOptionComboBox;
class QStyleOptionFrame;
class QStyleOptionHeader;
class QStyleOptionSlider;
class QStyleOptionSpinBox;
class QStyleOptionTab;
class QStyleOptionToolButton;
class QStyleOptionViewItem;

namespace Signalbox {

class Metrics;
class Theme; // complete where the pointer is followed
struct Tokens;

/// Draws the controls as the drawing has them; everything it does not know is Fusion with our palette.
/// The bodies are grouped by kind of control: styleinputs, stylebuttons, styletabs, styleviews, stylebars.
class SignalboxStyle : public QProxyStyle
{
    Q_OBJECT

public:
    explicit SignalboxStyle(const Theme *theme);

    /// Of the theme; the light ones once it is gone.
    const Tokens &tokens() const;
    const Metrics &metrics() const;

    void polish(QWidget *widget) override;
    using QProxyStyle::polish;

    int pixelMetric(PixelMetric metric, const QStyleOption *option, const QWidget *widget) const override;
    int styleHint(StyleHint hint, const QStyleOption *option, const QWidget *widget,
                  QStyleHintReturn *data) const override;
    QSize sizeFromContents(ContentsType type, const QStyleOption *option, const QSize &size,
                           const QWidget *widget) const override;
    QRect subElementRect(SubElement element, const QStyleOption *option, const QWidget *widget) const override;
    QRect subControlRect(ComplexControl control, const QStyleOptionComplex *option, SubControl part,
                         const QWidget *widget) const override;
    void drawPrimitive(PrimitiveElement element, const QStyleOption *option, QPainter *painter,
                       const QWidget *widget) const override;
    void drawControl(ControlElement element, const QStyleOption *option, QPainter *painter,
                     const QWidget *widget) const override;
    void drawComplexControl(ComplexControl control, const QStyleOptionComplex *option, QPainter *painter,
                            const QWidget *widget) const override;
    int layoutSpacing(QSizePolicy::ControlType one, QSizePolicy::ControlType other, Qt::Orientation orientation,
                      const QStyleOption *option, const QWidget *widget) const override;
    QIcon standardIcon(StandardPixmap standard, const QStyleOption *option, const QWidget *widget) const override;

private:
    // Each says whether it drew the element.
    bool drawInput(PrimitiveElement element, const QStyleOption *option, QPainter *painter,
                   const QWidget *widget) const;
    bool drawButton(PrimitiveElement element, const QStyleOption *option, QPainter *painter,
                    const QWidget *widget) const;
    bool drawView(PrimitiveElement element, const QStyleOption *option, QPainter *painter, const QWidget *widget) const;
    bool drawBar(PrimitiveElement element, const QStyleOption *option, QPainter *painter, const QWidget *widget) const;
    bool drawTabPart(PrimitiveElement element, const QStyleOption *option, QPainter *painter,
                     const QWidget *widget) const;
    bool drawBarControl(ControlElement element, const QStyleOption *option, QPainter *painter,
                        const QWidget *widget) const;

    void drawFieldFrame(const QStyleOption *option, QPainter *painter, const QWidget *widget) const;
    void drawCheckMark(const QStyleOption *option, QPainter *painter, bool round) const;
    void drawComboBox(const QStyleOptionComboBox *option, QPainter *painter, const QWidget *widget) const;
    void drawSpinBox(const QStyleOptionSpinBox *option, QPainter *painter, const QWidget *widget) const;
    void drawComboLabel(const QStyleOptionComboBox *option, QPainter *painter) const;
    void drawPushButton(const QStyleOption *option, QPainter *painter, const QWidget *widget) const;
    void drawPushButtonLabel(const QStyleOption *option, QPainter *painter, const QWidget *widget) const;
    void drawTabShape(const QStyleOptionTab *option, QPainter *painter, const QWidget *widget) const;
    void drawTabLabel(const QStyleOptionTab *option, QPainter *painter, const QWidget *widget) const;
    void drawTabScrollerGround(const QRect &rect, QPainter *painter, const QWidget *bar) const;
    QRect tabTextRect(const QStyleOptionTab *option, const QWidget *widget) const;
    QSize tabSize(const QStyleOptionTab *option, const QWidget *widget) const;
    void drawHeader(const QStyleOptionHeader *option, QPainter *painter, const QWidget *widget) const;
    void drawHeaderSection(const QStyleOptionHeader *option, QPainter *painter) const;
    void drawHeaderLabel(const QStyleOptionHeader *option, QPainter *painter) const;
    void drawRowGround(const QStyleOptionViewItem *option, QPainter *painter, const QWidget *widget) const;
    void drawScrollBar(const QStyleOptionSlider *option, QPainter *painter, const QWidget *widget) const;
    void drawMenuItem(const QStyleOption *option, QPainter *painter, const QWidget *widget) const;
    void drawIcon(QPainter *painter, const QRect &rect, const char16_t *name, const QColor &colour) const;

    QPointer<const Theme> m_theme;
};

} // namespace Signalbox
