// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/manage/registry/registryform.h"

#include "ui/models/visibletext.h"
#include "ui/theme/theme.h"
#include "ui/widgets/plainlabel.h"

#include <QCheckBox>
#include <QComboBox>
#include <QLineEdit>
#include <QPlainTextEdit>

namespace Signalbox {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype kLongestHelp = 400;

QString helpOf(const AskedValue &asked)
{
    return visibleText(asked.input.description.left(kLongestHelp).simplified());
}

} // namespace

RegistryForm::RegistryForm(const QList<AskedValue> &asked, QWidget *parent)
    : FieldForm(parent)
{
    setObjectName(u"registry:form"_s);
    for (const AskedValue &one : asked) {
        addField(one);
    }
    showFaults();
}

void RegistryForm::addField(const AskedValue &asked)
{
    QWidget *field = fieldFor(asked);
    field->setObjectName(u"registry:value:"_s + asked.key);
    const QString label = asked.key + (asked.input.isRequired && !asked.input.isSecret ? u" *"_s : QString());
    QString help = helpOf(asked);
    if (asked.isRepeated) {
        help += (help.isEmpty() ? QString() : u" "_s) + tr("One a line.");
    }
    addRow(label, field, help);
    m_fields.append({asked, field});
}

QWidget *RegistryForm::choiceFor(const AskedValue &asked, QStringList choices)
{
    auto *box = new QComboBox(this);
    if (!asked.input.isRequired || asked.input.standard.isEmpty()) {
        box->addItem(tr("(nothing)"), QString());
    }
    for (const QString &choice : std::as_const(choices)) {
        box->addItem(visibleText(choice), choice);
    }
    box->setCurrentIndex(std::max(0, box->findData(asked.input.standard)));
    box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    connect(box, &QComboBox::currentIndexChanged, this, &RegistryForm::edited);
    return box;
}

QWidget *RegistryForm::fieldFor(const AskedValue &asked)
{
    const RegistryInput &input = asked.input;
    if (input.isSecret && input.isRequired) {
        return new PlainLabel(tr("Asked for when the server is started, and kept with your secrets."), FontRole::Body,
                              Ink::Text2, this);
    }
    if (input.isSecret) {
        auto *box = new QCheckBox(tr("Ask for it when the server is started"), this);
        connect(box, &QCheckBox::toggled, this, &RegistryForm::edited);
        return box;
    }
    if (!input.choices.isEmpty()) {
        return choiceFor(asked, input.choices);
    }
    if (input.format == RegistryInput::Format::Boolean) {
        return choiceFor(asked, {u"true"_s, u"false"_s});
    }
    if (asked.isRepeated) {
        constexpr int kLines = 56; // three and a little
        auto *text = new QPlainTextEdit(input.standard, this);
        text->setPlaceholderText(visibleText(input.placeholder));
        text->setTabChangesFocus(true);
        text->setFixedHeight(metricsOf(this).px(kLines));
        connect(text, &QPlainTextEdit::textChanged, this, &RegistryForm::edited);
        return text;
    }
    auto *line = new QLineEdit(input.standard, this);
    line->setPlaceholderText(visibleText(input.placeholder));
    connect(line, &QLineEdit::textEdited, this, &RegistryForm::edited);
    return line;
}

RegistryAnswers RegistryForm::answers() const
{
    RegistryAnswers answers;
    for (const auto &[asked, field] : m_fields) {
        QStringList given;
        if (const auto *box = qobject_cast<QComboBox *>(field)) {
            given = {box->currentData().toString()};
        } else if (const auto *line = qobject_cast<QLineEdit *>(field)) {
            given = {line->text()};
        } else if (const auto *text = qobject_cast<QPlainTextEdit *>(field)) {
            given = text->toPlainText().split(u'\n');
        } else if (const auto *ask = qobject_cast<QCheckBox *>(field)) {
            given = {ask->isChecked() ? askedAtStart(asked.key) : QString()};
        } else {
            continue; // a secret that is asked for anyway
        }
        given.removeAll(QString());
        answers.insert(asked.key, given);
    }
    return answers;
}

void RegistryForm::showFault(const QString &key, const QString &fault)
{
    for (const auto &[asked, field] : m_fields) {
        setFault(field, asked.key == key ? fault : QString());
    }
}

} // namespace Signalbox
