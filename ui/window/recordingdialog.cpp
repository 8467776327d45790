// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/recordingdialog.h"

#include "ui/theme/theme.h"
#include "ui/widgets/plainlabel.h"
#include "ui/widgets/statemark.h"
#include "ui/window/recordingnote.h"

#include <QDialogButtonBox>
#include <QGridLayout>

namespace Signalbox {

using namespace Qt::StringLiterals;

namespace {

constexpr int kRecordingWidth = 480;

} // namespace

RecordingDialog::RecordingDialog(const QList<JournalNote> &notes, QWidget *parent)
    : QDialog(parent)
{
    setObjectName(u"recordingDialog"_s);
    setWindowTitle(tr("Recording"));
    setAttribute(Qt::WA_DeleteOnClose);
    const Metrics metrics = metricsOf(this);
    auto *grid = new QGridLayout(this);
    grid->setContentsMargins(metrics.gap(16), metrics.gap(16), metrics.gap(16), metrics.gap(16));
    grid->setHorizontalSpacing(metrics.gap(8));
    grid->setVerticalSpacing(metrics.gap(4));
    grid->setColumnStretch(1, 1);
    for (const JournalNote &note : notes) {
        const int row = grid->rowCount();
        grid->addWidget(new StateMark(RecordingNote::shapeOf(note.weight), this), row, 0);
        auto *words = new PlainLabel(note.words, FontRole::Name, Ink::Text, this);
        words->setWordWrap(true);
        grid->addWidget(words, row, 1);
        auto *explanation = new PlainLabel(note.explanation, this);
        explanation->setWordWrap(true);
        explanation->setSelectable(true);
        grid->addWidget(explanation, row + 1, 1);
        grid->setRowMinimumHeight(row + 2, metrics.gap(8));
    }
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    grid->addWidget(buttons, grid->rowCount(), 0, 1, 2);
    setMinimumWidth(metrics.px(kRecordingWidth));
    ensurePolished();
    resize(metrics.px(kRecordingWidth), grid->totalHeightForWidth(metrics.px(kRecordingWidth)));
}

} // namespace Signalbox
