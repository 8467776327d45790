// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/manage/programs/previewlines.h"

#include "ui/models/resources/linediffmodel.h"
#include "ui/theme/fontroles.h"
#include "ui/theme/theme.h"

#include <QAbstractItemDelegate>
#include <QHeaderView>
#include <QKeyEvent>
#include <QScrollBar>

#include <algorithm>
#include <utility>

namespace Signalbox {

PreviewLines::PreviewLines(QWidget *parent)
    : LineDiffView(parent)
{
    horizontalHeader()->setStretchLastSection(false);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAsNeeded);
    connect(horizontalScrollBar(), &QScrollBar::valueChanged, horizontalHeader(), &QHeaderView::setOffset);
}

void PreviewLines::setLines(std::shared_ptr<const LineDiff> diff)
{
    setDiff(std::move(diff));
    measure();
    horizontalScrollBar()->setValue(0);
}

/// Most lines are short: only what may be the widest is measured.
void PreviewLines::measure()
{
    const QFontMetrics font(fontFor(FontRole::Mono));
    qsizetype measured = 0; // characters of the longest line that was
    int widest = 0;
    for (int row = 0; row < model()->rowCount(); ++row) {
        const QString line = model()->index(row, LineDiffModel::Line).data().toString();
        if (line.size() * 2 > measured) { // a character is at most twice as wide as another
            measured = std::max(measured, line.size());
            widest = std::max(widest, font.horizontalAdvance(line));
        }
    }
    m_widest = widest + metricsOf(this).px(14); // the delegate's margins
    updateGeometries();
    viewport()->update();
}

void PreviewLines::updateGeometries()
{
    LineDiffView::updateGeometries();
    QHeaderView *header = horizontalHeader();
    const int before = header->length() - header->sectionSize(LineDiffModel::Line);
    const int line = std::max(m_widest, viewport()->width() - before);
    if (header->count() > LineDiffModel::Line && header->sectionSize(LineDiffModel::Line) != line) {
        header->resizeSection(LineDiffModel::Line, line);
    }
    horizontalScrollBar()->setPageStep(viewport()->width());
    horizontalScrollBar()->setSingleStep(4 * QFontMetrics(fontFor(FontRole::Mono)).horizontalAdvance(u'0'));
    horizontalScrollBar()->setRange(0, std::max(0, header->length() - viewport()->width()));
}

void PreviewLines::changeEvent(QEvent *event)
{
    LineDiffView::changeEvent(event);
    if (event->type() == QEvent::ApplicationFontChange || event->type() == QEvent::StyleChange) {
        measure();
    }
}

void PreviewLines::keyPressEvent(QKeyEvent *event)
{
    const bool isSideways = event->key() == Qt::Key_Left || event->key() == Qt::Key_Right;
    if (!isSideways || event->modifiers() != Qt::NoModifier) {
        LineDiffView::keyPressEvent(event);
        return;
    }
    const bool isOn = (event->key() == Qt::Key_Right) != isRightToLeft();
    horizontalScrollBar()->triggerAction(isOn ? QAbstractSlider::SliderSingleStepAdd
                                              : QAbstractSlider::SliderSingleStepSub);
}

} // namespace Signalbox
