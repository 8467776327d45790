// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/servers/sharedialog.h"

#include "ui/models/visibletext.h"
#include "ui/theme/fontroles.h"
#include "ui/theme/icons.h"
#include "ui/theme/theme.h"
#include "ui/theme/widgetstate.h"
#include "ui/widgets/plainlabel.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace Signalbox {

using namespace Qt::StringLiterals;

namespace {

constexpr int kShareWidth = 640;
constexpr int kHeight = 520;
constexpr int kNotesHeight = 110;

QPlainTextEdit *readOnlyText(const QString &name, const QString &title, const QString &text, QWidget *parent)
{
    auto *field = new QPlainTextEdit(parent);
    field->setObjectName(name);
    field->setAccessibleName(title);
    field->setReadOnly(true);
    field->setTabChangesFocus(true);
    field->setPlainText(text);
    return field;
}

} // namespace

ShareDialog::ShareDialog(const QString &group, const SharedGroup &shared, QWidget *parent)
    : QDialog(parent)
    , m_text(shared.text)
    , m_outcome(new PlainLabel({}, FontRole::Secondary, Ink::Text2, this))
{
    setObjectName(u"shareDialog"_s);
    setWindowTitle(tr("Share group"));
    setAttribute(Qt::WA_DeleteOnClose);
    const Metrics metrics = metricsOf(this);
    auto *heading = new PlainLabel(tr("“%1” as a file for others").arg(group), FontRole::Name, Ink::Text, this);
    heading->setWordWrap(true);
    auto *secrets = new PlainLabel(
        shared.secretCount > 0
            ? tr("%n secret(s) were taken out: whoever takes the file is asked for them.", nullptr,
                 int(shared.secretCount))
            : tr("No secret was found in it. One with a harmless name and no form of its own cannot be known: look at "
                 "the file before you give it away."),
        this);
    secrets->setObjectName(u"shareDialog:secrets"_s);
    secrets->setWordWrap(true);
    auto *notes = readOnlyText(u"shareDialog:notes"_s, tr("What is not in the file"), notesOf(shared), this);
    notes->setMaximumHeight(metrics.px(kNotesHeight));
    notes->setVisible(!notes->toPlainText().isEmpty());
    auto *file = readOnlyText(u"shareDialog:file"_s, tr("The file"),
                              visibleText(QString::fromUtf8(shared.text), LineEnds::Kept), this);
    file->setFont(fontFor(FontRole::Mono));
    file->setLineWrapMode(QPlainTextEdit::NoWrap);
    m_outcome->setObjectName(u"shareDialog:outcome"_s);
    m_outcome->setElide(PlainLabel::Elide::Middle);
    auto *save = new QPushButton(icon(u"save"_s), tr("&Save…"), this);
    save->setObjectName(u"shareDialog:save"_s);
    save->setDefault(true);
    setPrimary(save);
    auto *copy = new QPushButton(icon(u"copy"_s), tr("&Copy"), this);
    copy->setObjectName(u"shareDialog:copy"_s);
    copy->setAutoDefault(false);
    auto *close = new QPushButton(tr("Close"), this);
    close->setAutoDefault(false);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(metrics.gap(8));
    buttons->addWidget(m_outcome, 1);
    for (QPushButton *button : {save, copy, close}) {
        buttons->addWidget(button);
    }
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(metrics.gap(16), metrics.gap(16), metrics.gap(16), metrics.gap(16));
    column->setSpacing(metrics.gap(8));
    column->addWidget(heading);
    column->addWidget(secrets);
    column->addWidget(notes);
    column->addWidget(file, 1);
    column->addLayout(buttons);
    resize(metrics.px(kShareWidth), metrics.px(kHeight));
    connect(save, &QPushButton::clicked, this, &ShareDialog::saveRequested);
    connect(copy, &QPushButton::clicked, this, [this] {
        QGuiApplication::clipboard()->setText(QString::fromUtf8(m_text));
        showOutcome(tr("Copied."));
    });
    connect(close, &QPushButton::clicked, this, &QDialog::reject);
    save->setFocus();
}

QString ShareDialog::notesOf(const SharedGroup &shared)
{
    QStringList notes = shared.notes;
    if (!shared.variables.isEmpty()) {
        notes << tr("Whoever takes it must set these variables: %1.").arg(shared.variables.join(u", "_s));
    }
    return visibleText(notes.join(u'\n'), LineEnds::Kept);
}

void ShareDialog::showOutcome(const QString &sentence)
{
    m_outcome->setText(sentence);
}

} // namespace Signalbox
