// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/explore/promptarguments.h"

#include "ui/form/completionedit.h"
#include "ui/form/escapedtext.h"
#include "ui/form/fieldhistory.h"
#include "ui/models/formats.h"
#include "ui/widgets/plainlabel.h"

namespace Signalbox {

using namespace Qt::StringLiterals;

PromptArguments::PromptArguments(EngineLink &link, const QString &serverId, const Prompt &prompt,
                                 const QMap<QString, QString> &values, QWidget *parent)
    : FieldForm(parent)
{
    for (const PromptArgument &argument : prompt.arguments.first(std::min(prompt.arguments.size(), kMost))) {
        addArgument(link, serverId, prompt.name, argument);
    }
    if (prompt.arguments.isEmpty()) {
        addWide(new PlainLabel(tr("This prompt takes no arguments."), FontRole::Body, Ink::Text2, this));
    } else if (prompt.arguments.size() > kMost) {
        addWide(new PlainLabel(
            tr("The first %1 of %2 arguments.").arg(countText(kMost), countText(prompt.arguments.size())),
            FontRole::Secondary, Ink::Warn, this));
    }
    setValues(values);
    new FieldHistory(this);
}

void PromptArguments::addArgument(EngineLink &link, const QString &serverId, const QString &prompt,
                                  const PromptArgument &argument)
{
    auto *edit = new CompletionEdit(
        link, serverId,
        [this, prompt, name = argument.name] {
            CompletionQuestion question;
            question.subject = prompt;
            question.argument = name;
            question.others = values();
            question.others.remove(name);
            return question;
        },
        this);
    edit->setObjectName(u"prompt:argument:"_s + argument.name);
    const QString shown = visibleText(argument.name);
    edit->setAccessibleName(argument.required ? tr("%1, required").arg(shown) : shown);
    QStringList help{argument.title == argument.name ? QString() : argument.title, argument.description};
    help.removeAll(QString());
    const QString note = help.join(u" · "_s);
    edit->setAccessibleDescription(visibleText(note));
    const QString label = escapedText(argument.name);
    addRow(argument.required ? tr("%1 *").arg(label) : label, edit, note);
    m_lines.append({argument, edit});
    connect(edit, &QLineEdit::textChanged, this, [this] {
        check();
        emit edited();
    });
}

QMap<QString, QString> PromptArguments::values() const
{
    QMap<QString, QString> values;
    for (const Line &line : m_lines) {
        if (!line.edit->text().isEmpty()) {
            values.insert(line.argument.name, line.edit->text());
        }
    }
    return values;
}

void PromptArguments::setValues(const QMap<QString, QString> &values)
{
    for (const Line &line : std::as_const(m_lines)) {
        line.edit->setText(values.value(line.argument.name));
    }
    check();
}

void PromptArguments::check()
{
    for (const Line &line : std::as_const(m_lines)) {
        setFault(line.edit, line.argument.required && line.edit->text().isEmpty() ? tr("Required.") : QString());
    }
}

} // namespace Signalbox
