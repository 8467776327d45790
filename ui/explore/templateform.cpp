// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/explore/templateform.h"

#include "ui/form/completionedit.h"
#include "ui/form/fieldhistory.h"
#include "ui/models/visibletext.h"

namespace Signalbox {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype kLongestName = 40; ///< of a variable, in its label

} // namespace

TemplateForm::TemplateForm(EngineLink &link, const QString &serverId, const TemplateValues &values, QWidget *parent)
    : FieldForm(parent)
    , m_values(values)
{
    const QStringList variables = m_values.variables();
    for (const QString &variable : variables) {
        addVariable(link, serverId, variable);
    }
    if (m_values.hasMore()) {
        addWide(words(tr("There are more than %n variables; the others have no value.", nullptr,
                         int(TemplateValues::kMostVariables))));
    }
    new FieldHistory(this);
}

void TemplateForm::addVariable(EngineLink &link, const QString &serverId, const QString &variable)
{
    const auto question = [this, variable] {
        CompletionQuestion asked;
        asked.of = CompletionQuestion::Of::Template;
        asked.subject = m_values.text();
        asked.argument = variable;
        asked.others = m_values.typed();
        asked.others.remove(variable);
        return asked;
    };
    auto *line = new CompletionEdit(link, serverId, question, this);
    line->setObjectName(u"template:"_s + variable);
    line->setText(m_values.typed().value(variable));
    line->setCursorPosition(0);
    const QString help =
        m_values.isList(variable) ? tr("Several values with commas between them; name=value makes pairs.") : QString();
    const QString name = visibleText(variable.left(kLongestName));
    addRow(variable.size() > kLongestName ? name + u'…' : name, line, help);
    connect(line, &QLineEdit::textChanged, this, [this, variable](const QString &typed) {
        m_values.set(variable, typed);
        emit edited();
    });
    connect(line, &QLineEdit::returnPressed, this, &TemplateForm::readWanted);
}

} // namespace Signalbox
