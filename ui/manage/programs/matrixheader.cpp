// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/manage/programs/matrixheader.h"

#include "ui/models/programs/matrixmodel.h"
#include "ui/theme/fontroles.h"
#include "ui/theme/icons.h"
#include "ui/theme/stylepaint.h"
#include "ui/theme/theme.h"
#include "ui/widgets/plaintooltip.h"

#include <QHelpEvent>
#include <QPainter>

namespace Signalbox {

namespace {

constexpr int kHeight = 40;

} // namespace

MatrixHeader::MatrixHeader(QWidget *parent)
    : QHeaderView(Qt::Horizontal, parent)
{
    setSectionsClickable(false);
    setHighlightSections(false);
    setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
}

QSize MatrixHeader::sizeHint() const
{
    return {QHeaderView::sizeHint().width(), metricsOf(this).px(kHeight)};
}

void MatrixHeader::paintSection(QPainter *painter, const QRect &rect, int section) const
{
    const Tokens &tokens = tokensOf(this);
    const Metrics metrics = metricsOf(this);
    const auto text = [&](int role) { return model()->headerData(section, Qt::Horizontal, role).toString(); };
    const bool isMissing =
        model()->headerData(section, Qt::Horizontal, MatrixModel::CellRole).toInt() == int(MatrixColumn::Kind::Missing);
    const bool isFaulty = model()->headerData(section, Qt::Horizontal, MatrixModel::FaultyRole).toBool();
    painter->save();
    painter->fillRect(rect, tokens.raised);
    paintEdge(painter, rect, Qt::BottomEdge, tokens.line);
    if (section > 0) {
        paintEdge(painter, rect, isRightToLeft() ? Qt::RightEdge : Qt::LeftEdge, tokens.line);
    }
    const QString note = text(MatrixModel::NoteRole);
    QRect place = rect.adjusted(metrics.px(8), metrics.px(4), -metrics.px(6), -metrics.px(4));
    if (isFaulty) {
        const int size = metrics.icon();
        const QRect mark(place.right() - size, place.top(), size, size);
        painter->drawPixmap(QStyle::visualRect(layoutDirection(), rect, mark),
                            iconPixmap(QStringLiteral("triangle-alert"), size, tokens.warnMark, devicePixelRatioF()));
    }
    const auto draw = [&](const QString &line, FontRole role, const QColor &colour, QRect at) {
        at.setRight(at.right() - (isFaulty && role == FontRole::Name ? metrics.icon() + metrics.px(4) : 0));
        at = QStyle::visualRect(layoutDirection(), rect, at);
        painter->setFont(fontFor(role));
        painter->setPen(colour);
        painter->drawText(
            at, int(QStyle::visualAlignment(layoutDirection(), Qt::AlignLeft) | Qt::AlignVCenter) | Qt::TextSingleLine,
            painter->fontMetrics().elidedText(line, Qt::ElideRight, at.width()));
    };
    const int half = place.height() / 2;
    const QRect upper = note.isEmpty() ? place : QRect(place.left(), place.top(), place.width(), half);
    draw(text(Qt::DisplayRole), FontRole::Name, isMissing ? tokens.disabled : tokens.text, upper);
    draw(note, FontRole::Secondary,
         isMissing  ? tokens.disabled
         : isFaulty ? tokens.warn
                    : tokens.text2,
         QRect(place.left(), place.top() + half, place.width(), place.height() - half));
    painter->restore();
}

bool MatrixHeader::viewportEvent(QEvent *event)
{
    if (event->type() == QEvent::ToolTip && model()) {
        auto *help = static_cast<QHelpEvent *>(event);
        const int section = logicalIndexAt(help->pos());
        QStringList lines;
        if (section >= 0) {
            lines.append(model()->headerData(section, Qt::Horizontal, Qt::DisplayRole).toString());
            lines.append(model()->headerData(section, Qt::Horizontal, Qt::WhatsThisRole).toString());
        }
        lines.removeAll(QString());
        showPlainToolTip(help->globalPos(), lines.join(u'\n'), this);
        return true;
    }
    return QHeaderView::viewportEvent(event);
}

} // namespace Signalbox
