// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLineEdit>
#include <QPaintDevice>
#include <QPaintEngine>
#include <QPlainTextEdit>
#include <QString>
#include <QWidget>

#include <utility>

namespace Signalbox {

/// Takes down the letters that are drawn, one piece after the other, and draws nothing.
class TextTaker : public QPaintEngine
{
public:
    TextTaker()
        : QPaintEngine(AllFeatures)
    {
    }

    bool begin(QPaintDevice *) override { return true; }
    bool end() override { return true; }
    void updateState(const QPaintEngineState &) override {}
    void drawPixmap(const QRectF &, const QPixmap &, const QRectF &) override {}
    void drawPath(const QPainterPath &) override {}
    void drawPolygon(const QPointF *, int, PolygonDrawMode) override {}
    void drawTextItem(const QPointF &, const QTextItem &item) override { texts += item.text(); }
    [[nodiscard]] Type type() const override { return User; }

    QString texts;
};

/// What a widget draws itself on to have its letters taken down.
class TextPaper : public QPaintDevice
{
public:
    explicit TextPaper(const QWidget &like)
        : m_size(like.size())
        , m_dpi(like.logicalDpiX())
    {
    }

    [[nodiscard]] QPaintEngine *paintEngine() const override { return &m_taker; }
    [[nodiscard]] QString texts() const { return m_taker.texts; }

protected:
    [[nodiscard]] int metric(PaintDeviceMetric metric) const override
    {
        switch (metric) {
        case PdmWidth:
            return m_size.width();
        case PdmHeight:
            return m_size.height();
        case PdmDpiX:
        case PdmDpiY:
        case PdmPhysicalDpiX:
        case PdmPhysicalDpiY:
            return m_dpi;
        case PdmDepth:
            return 32;
        case PdmDevicePixelRatio:
            return 1;
        default:
            return QPaintDevice::metric(metric);
        }
    }

private:
    QSize m_size;
    int m_dpi;
    mutable TextTaker m_taker;
};

/// Is it what a person types into? There letters are drawn as they are, or they could not be edited.
[[nodiscard]] inline bool isTypedInto(const QWidget &widget)
{
    if (const auto *line = qobject_cast<const QLineEdit *>(&widget)) {
        return !line->isReadOnly();
    }
    const auto *text = qobject_cast<const QPlainTextEdit *>(widget.parentWidget());
    return text && !text->isReadOnly();
}

/// All letters that a widget and those in it draw now, but for what is typed.
[[nodiscard]] inline QString paintedTexts(QWidget &widget)
{
    QString texts;
    QWidgetList all = widget.findChildren<QWidget *>();
    all.prepend(&widget);
    for (QWidget *one : std::as_const(all)) {
        if ((one == &widget || one->isVisibleTo(&widget)) && !isTypedInto(*one)) {
            TextPaper paper(*one);
            one->render(&paper, {}, {}, QWidget::DrawWindowBackground);
            texts += paper.texts() + u'\n';
        }
    }
    return texts;
}

} // namespace Signalbox
