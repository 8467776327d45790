// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/manage/profiles/variabledialog.h"

#include "ui/form/fieldhistory.h"
#include "ui/theme/theme.h"
#include "ui/widgets/plainlabel.h"
#include "ui/widgets/secretedit.h"

#include <QCheckBox>
#include <QDialogButtonBox>
#include <QEvent>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace Signalbox {

using namespace Qt::StringLiterals;

namespace {

constexpr int kVariableWidth = 460;
constexpr int kLongestVariableDescription = 300;

} // namespace

VariableFields::VariableFields(const Variable &variable, const QStringList &taken, QWidget *parent)
    : FieldForm(parent)
    , m_given(variable)
    , m_taken(taken)
    , m_name(new QLineEdit(variable.name, this))
    , m_text(new QLineEdit(variable.text, this))
    , m_isSecret(new QCheckBox(tr("It is a &secret: kept where secrets are kept, not in the file"), this))
    , m_secret(new SecretEdit(this))
    , m_description(new QLineEdit(variable.description, this))
{
    m_name->setObjectName(u"variable:name"_s);
    m_text->setObjectName(u"variable:text"_s);
    m_isSecret->setObjectName(u"variable:isSecret"_s);
    m_secret->setObjectName(u"variable:secret"_s);
    m_description->setObjectName(u"variable:description"_s);
    m_description->setMaxLength(kLongestVariableDescription);
    m_name->setReadOnly(!variable.name.isEmpty());
    m_isSecret->setChecked(variable.isSecret());
    if (variable.isSecret()) {
        m_secret->setPlaceholderText(tr("kept; type another to replace it"));
    }
    addRow(tr("&Name"), m_name, tr("Entries of servers refer to it as ${var:NAME}."));
    addRow(tr("&Value"), m_text);
    addRow(tr("&Value"), m_secret);
    addRow({}, m_isSecret);
    addRow(tr("&Description"), m_description);
    setFocusProxy(m_name->isReadOnly() ? (variable.isSecret() ? static_cast<QWidget *>(m_secret) : m_text)
                                       : static_cast<QWidget *>(m_name));
    connect(m_name, &QLineEdit::textChanged, this, &VariableFields::check);
    connect(m_secret, &QLineEdit::textChanged, this, &VariableFields::check);
    connect(m_isSecret, &QCheckBox::toggled, this, [this](bool isSecret) { // what was typed goes with it
        if (isSecret && m_secret->text().isEmpty()) {
            m_secret->setText(m_text->text());
            m_text->clear();
        }
        check();
    });
    check();
}

Variable VariableFields::variable() const
{
    Variable variable = m_given;
    variable.name = m_name->text().trimmed();
    variable.description = m_description->text().trimmed();
    if (m_isSecret->isChecked()) {
        variable.text.clear();
    } else {
        variable.text = m_text->text();
        variable.secret.clear();
    }
    return variable;
}

QString VariableFields::newSecret() const
{
    return m_isSecret->isChecked() ? m_secret->text() : QString();
}

void VariableFields::check()
{
    const bool isSecret = m_isSecret->isChecked();
    setRowVisible(m_text, !isSecret);
    setRowVisible(m_secret, isSecret);
    const QString name = m_name->text().trimmed();
    setFault(m_name, name.isEmpty()           ? tr("It needs a name.")
                     : m_taken.contains(name) ? tr("There is one of this name here.")
                     : !isVariableName(name)  ? tr("Letters of a to z, digits, “_”, “-” and “.”, not beginning with a "
                                                    "digit.")
                                              : QString());
    setFault(m_secret,
             isSecret && m_secret->text().isEmpty() && !m_given.isSecret() ? tr("A secret has a value.") : QString());
}

VariableDialog::VariableDialog(const QString &place, const Variable &variable, const QStringList &taken,
                               QWidget *parent)
    : QDialog(parent)
    , m_fields(new VariableFields(variable, taken, this))
    , m_trouble(new PlainLabel({}, FontRole::Body, Ink::Err, this))
{
    setObjectName(u"variableDialog"_s);
    setWindowTitle(variable.name.isEmpty() ? tr("New variable") : tr("Variable"));
    setAttribute(Qt::WA_DeleteOnClose);
    const Metrics metrics = metricsOf(this);
    auto *heading = new PlainLabel(tr("In: %1").arg(place), FontRole::Name, Ink::Text, this);
    heading->setWordWrap(true);
    m_trouble->setObjectName(u"variableDialog:trouble"_s);
    m_trouble->setWordWrap(true);
    m_trouble->hide();
    auto *buttons = new QDialogButtonBox(this);
    QPushButton *keep = buttons->addButton(tr("&Keep"), QDialogButtonBox::AcceptRole);
    keep->setObjectName(u"variableDialog:keep"_s);
    keep->setDefault(true);
    buttons->addButton(tr("Cancel"), QDialogButtonBox::RejectRole)->setAutoDefault(false);
    connect(buttons, &QDialogButtonBox::accepted, this, [this] {
        m_fields->showFaults();
        if (QWidget *fault = m_fields->firstFault()) {
            fault->setFocus();
        } else {
            emit keepRequested();
        }
    });
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(metrics.gap(16), metrics.gap(16), metrics.gap(16), metrics.gap(16));
    column->setSpacing(metrics.gap(12));
    column->addWidget(heading);
    column->addWidget(m_fields);
    column->addWidget(m_trouble);
    column->addWidget(buttons);
    setMinimumWidth(metrics.px(kVariableWidth));
    m_fields->setFocus();
    new FieldHistory(this);
}

/// Rows that wrap in a language, and faults that come, have their room.
bool VariableDialog::event(QEvent *event)
{
    const bool isHandled = QDialog::event(event);
    if (event->type() == QEvent::LayoutRequest || event->type() == QEvent::Show) {
        const int needs = layout()->totalHeightForWidth(width());
        if (height() < needs) {
            resize(width(), needs);
        }
    }
    return isHandled;
}

void VariableDialog::showFailure(const QString &why)
{
    m_trouble->setText(why);
    m_trouble->show();
}

} // namespace Signalbox
