// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/journal/markdialog.h"

#include "ui/form/fieldhistory.h"
#include "ui/theme/theme.h"
#include "ui/theme/widgetstate.h"
#include "ui/widgets/buttonrow.h"
#include "ui/widgets/plainlabel.h"

#include <QCompleter>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace Signalbox {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype kMostNote = 20'000; ///< characters

} // namespace

MarkDialog::MarkDialog(const Mark &mark, const QStringList &known, QWidget *parent)
    : QDialog(parent)
    , m_before(mark)
    , m_tags(new QLineEdit(mark.tags.join(u", "_s), this))
    , m_note(new QPlainTextEdit(mark.note, this))
{
    setObjectName(u"markDialog"_s);
    setWindowTitle(tr("Tags and note of message %1").arg(mark.sequence + 1));
    setAttribute(Qt::WA_DeleteOnClose);
    const Metrics metrics = metricsOf(this);
    m_tags->setObjectName(u"markDialog:tags"_s);
    m_tags->setAccessibleName(tr("Tags"));
    m_tags->setPlaceholderText(tr("words, with commas between"));
    auto *completer = new QCompleter(known, m_tags);
    completer->setCaseSensitivity(Qt::CaseInsensitive);
    m_tags->setCompleter(completer);
    m_note->setObjectName(u"markDialog:note"_s);
    m_note->setAccessibleName(tr("Note"));
    m_note->setTabChangesFocus(true);
    m_note->setFixedHeight(metrics.px(120));
    auto *keep = new QPushButton(tr("Keep"), this);
    keep->setObjectName(u"markDialog:keep"_s);
    keep->setDefault(true);
    setPrimary(keep);
    auto *cancel = new QPushButton(tr("Cancel"), this);
    cancel->setAutoDefault(false);
    connect(keep, &QPushButton::clicked, this, &QDialog::accept);
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);

    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(metrics.gap(16), metrics.gap(16), metrics.gap(16), metrics.gap(16));
    column->setSpacing(metrics.gap(4));
    column->addWidget(new PlainLabel(tr("Tags"), FontRole::Body, Ink::Text, this));
    column->addWidget(m_tags);
    column->addSpacing(metrics.gap(8));
    column->addWidget(new PlainLabel(tr("Note"), FontRole::Body, Ink::Text, this));
    column->addWidget(m_note);
    column->addSpacing(metrics.gap(12));
    column->addWidget(buttonRow({keep}, cancel, this));
    setMinimumWidth(metrics.px(420));
    new FieldHistory(this);
}

Mark MarkDialog::mark() const
{
    Mark mark = m_before;
    mark.tags.clear();
    for (const QString &part : m_tags->text().split(u',')) {
        if (const QString tag = part.simplified(); !tag.isEmpty() && !mark.tags.contains(tag)) {
            mark.tags.append(tag);
        }
    }
    mark.note = m_note->toPlainText().trimmed().left(kMostNote);
    return mark;
}

} // namespace Signalbox
