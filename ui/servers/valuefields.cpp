// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/servers/valuefields.h"

#include "ui/form/fieldhistory.h"
#include "ui/models/visibletext.h"
#include "ui/widgets/secretedit.h"

#include <QCheckBox>
#include <QComboBox>

#include <algorithm>

namespace Signalbox {

using namespace Qt::StringLiterals;
using NeedKind = ValueNeed::Kind;

namespace {

constexpr qsizetype kMostShown = 300; ///< letters of a description

} // namespace

QString ValueFields::Field::text() const
{
    return choice ? choice->currentText() : line ? line->text() : QString();
}

ValueFields::ValueFields(const LaunchQuestion &question, QWidget *parent)
    : FieldForm(parent)
    , m_isFromElsewhere(question.isFromElsewhere)
{
    setObjectName(u"valueFields"_s);
    for (const OpenValue &value : question.values) {
        add(value);
    }
    showFaults();
    check();
    new FieldHistory(this);
}

QString ValueFields::helpOf(const OpenValue &value)
{
    QStringList sentences;
    if (!value.need.description.isEmpty()) {
        sentences << visibleText(value.need.description.left(kMostShown));
    }
    if (!value.need.uses.isEmpty()) {
        sentences << tr("Goes into %1.").arg(visibleText(value.need.uses.mid(0, 4).join(u", "_s)));
    }
    if (value.isGiven) {
        sentences << (value.need.isSecret ? tr("There is one already; leave the field empty to use it.")
                                          : tr("It was given before."));
    } else if (value.need.fallback && !value.need.fallback->isEmpty()) {
        sentences << tr("If you leave it empty: %1").arg(visibleText(value.need.fallback->left(kMostShown)));
    } else if (value.need.isSecret && !value.need.isCredential && value.need.kind != NeedKind::File) {
        sentences << tr("Kept where your secrets are kept.");
    }
    return sentences.join(u' ');
}

void ValueFields::add(const OpenValue &value)
{
    Field field{.value = value};
    const QString label = visibleText(value.need.name.left(60)).replace(u'&', "&&"_L1);
    if (value.need.kind != NeedKind::Input) {
        addAllowance(field);
    }
    if (value.need.kind != NeedKind::File && value.need.kind != NeedKind::Profile && !value.need.isCredential) {
        addInput(field);
    }
    QWidget *input = field.choice ? static_cast<QWidget *>(field.choice) : field.line;
    if (field.allow && input) {
        addRow(label, field.allow);
        addRow({}, input, helpOf(value));
        input->setAccessibleName(tr("Value of %1").arg(value.need.name.left(60)));
    } else {
        addRow(label, input ? input : field.allow, helpOf(value));
    }
    m_fields.append(field);
}

void ValueFields::addAllowance(Field &field)
{
    const OpenValue &value = field.value;
    const bool isVariable = value.need.kind == NeedKind::Variable;
    if (!m_isFromElsewhere && !value.need.isCredential) {
        return; // the person's own entries have what they name
    }
    field.allow = new QCheckBox(this);
    field.allow->setObjectName(u"value:allow:"_s + value.need.name.left(60));
    field.allow->setText(value.need.kind == NeedKind::Profile ? tr("May be given this variable of your profiles")
                         : !isVariable                        ? tr("May be given what is in this file")
                         : value.isInEnvironment              ? tr("May be given the variable of this name")
                                                 : tr("May be given the variable of this name, which is not set now"));
    field.allow->setChecked(value.isAllowed || (isHarmless(value) && value.isInEnvironment));
    connect(field.allow, &QCheckBox::toggled, this, [this] {
        check();
        emit edited();
    });
}

void ValueFields::addInput(Field &field)
{
    const OpenValue &value = field.value;
    const auto changed = [this] {
        check();
        emit edited();
    };
    if (!value.need.options.isEmpty()) {
        field.choice = new QComboBox(this);
        field.choice->addItems(value.need.options);
        field.choice->setCurrentText(value.isGiven ? value.given : value.need.fallback.value_or(QString()));
        connect(field.choice, &QComboBox::currentIndexChanged, this, changed);
        field.choice->setObjectName(u"value:"_s + value.need.name.left(60));
        return;
    }
    field.line = value.need.isSecret ? new SecretEdit(this) : new QLineEdit(this);
    field.line->setObjectName(u"value:"_s + value.need.name.left(60));
    if (!value.need.isSecret) {
        field.line->setText(value.given);
    }
    if (value.need.kind == NeedKind::Variable) {
        field.line->setPlaceholderText(tr("or a value of its own"));
    }
    connect(field.line, &QLineEdit::textChanged, this, changed);
}

bool ValueFields::isProvided(const Field &field)
{
    const OpenValue &value = field.value;
    const bool isAllowed = field.allow ? field.allow->isChecked() : value.need.kind == NeedKind::Variable;
    if (value.need.isCredential || value.need.kind == NeedKind::File) {
        return field.allow ? field.allow->isChecked() : true;
    }
    if (value.need.kind == NeedKind::Profile) { // it is set for all servers, not here
        return value.need.fallback.has_value() || (isAllowed && value.isInEnvironment);
    }
    return !field.text().isEmpty() || (value.isGiven && value.need.isSecret) || value.need.fallback.has_value()
           || (isAllowed && value.isInEnvironment);
}

void ValueFields::check()
{
    for (const Field &field : std::as_const(m_fields)) {
        QWidget *input = field.choice ? static_cast<QWidget *>(field.choice)
                         : field.line ? static_cast<QWidget *>(field.line)
                                      : field.allow;
        setFault(input, isProvided(field) ? QString() : tr("It is needed before the server can be started."));
    }
}

bool ValueFields::isComplete() const
{
    return std::ranges::all_of(m_fields, &ValueFields::isProvided);
}

LaunchAnswer ValueFields::answer() const
{
    LaunchAnswer answer;
    for (const Field &field : m_fields) {
        const OpenValue &value = field.value;
        const QString key = value.need.key();
        if (field.allow ? field.allow->isChecked() : value.isAllowed && value.need.kind != NeedKind::Input) {
            answer.allowed.insert(key);
        }
        const QString text = field.text();
        if (value.need.isSecret && !text.isEmpty()) {
            answer.secrets.insert(key, text);
        } else if (!value.need.isSecret && (field.line || field.choice) && text != value.given) {
            answer.values.insert(key, text);
        }
    }
    return answer;
}

void ValueFields::take(const ValueFields &other)
{
    for (const Field &field : std::as_const(m_fields)) {
        const auto same = std::ranges::find_if(
            other.m_fields, [&](const Field &one) { return one.value.need.key() == field.value.need.key(); });
        if (same == other.m_fields.end()) {
            continue;
        }
        if (field.line && same->line) {
            field.line->setText(same->line->text());
        }
        if (field.choice && same->choice) {
            field.choice->setCurrentText(same->choice->currentText());
        }
        if (field.allow && same->allow) {
            field.allow->setChecked(same->allow->isChecked());
        }
    }
}

} // namespace Signalbox
