// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/servers/groupdialog.h"

#include "ui/form/fieldhistory.h"
#include "ui/theme/theme.h"
#include "ui/widgets/buttonrow.h"
#include "ui/widgets/plainlabel.h"
#include "ui/widgets/plaintooltip.h"

#include <QComboBox>
#include <QFormLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace Signalbox {

using namespace Qt::StringLiterals;

namespace {

constexpr int kWidth = 400;
constexpr int kLongestName = 100;

} // namespace

GroupDialog::GroupDialog(Purpose purpose, const QString &about, const QString &current, const QStringList &groups,
                         QWidget *parent)
    : QDialog(parent)
    , m_purpose(purpose)
    , m_current(current)
    , m_groups(groups)
    , m_name(new QComboBox(this))
    , m_note(new PlainLabel({}, FontRole::Secondary, Ink::Text2, this))
    , m_accept(new QPushButton(purpose == Purpose::Move ? tr("&Move") : tr("&Rename"), this))
{
    const bool isMove = purpose == Purpose::Move;
    setObjectName(u"groupDialog"_s);
    setWindowTitle(isMove ? tr("Move to group") : tr("Rename group"));
    setAttribute(Qt::WA_DeleteOnClose);
    const Metrics metrics = metricsOf(this);
    auto *heading = new PlainLabel(about, FontRole::Name, Ink::Text, this);
    heading->setWordWrap(true);
    m_name->setObjectName(u"groupDialog:name"_s);
    m_name->setAccessibleName(tr("Name of the group"));
    m_name->setEditable(true);
    m_name->setInsertPolicy(QComboBox::NoInsert);
    m_name->addItems(groups);
    m_name->setCurrentText(current);
    m_name->lineEdit()->setMaxLength(kLongestName);
    m_name->lineEdit()->setPlaceholderText(isMove ? tr("No group") : QString());
    m_name->lineEdit()->selectAll();
    m_note->setObjectName(u"groupDialog:note"_s);
    m_note->setWordWrap(true);
    m_accept->setObjectName(u"groupDialog:accept"_s);
    m_accept->setDefault(true);
    auto *cancel = new QPushButton(tr("Cancel"), this);
    cancel->setAutoDefault(false);
    auto *field = new QFormLayout;
    field->setFieldGrowthPolicy(QFormLayout::ExpandingFieldsGrow);
    field->addRow(isMove ? tr("&Group") : tr("&Name"), m_name);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(metrics.gap(16), metrics.gap(16), metrics.gap(16), metrics.gap(16));
    column->setSpacing(metrics.gap(12));
    column->addWidget(heading);
    column->addLayout(field);
    column->addWidget(m_note);
    column->addWidget(buttonRow({m_accept}, cancel, this));
    setMinimumWidth(metrics.px(kWidth));
    connect(m_name, &QComboBox::editTextChanged, this, &GroupDialog::check);
    connect(m_accept, &QPushButton::clicked, this, &QDialog::accept);
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    m_name->setFocus();
    check();
    new FieldHistory(this);
}

QString GroupDialog::name() const
{
    return m_name->currentText().trimmed();
}

void GroupDialog::check()
{
    const QString wanted = name();
    const bool isThere = m_groups.contains(wanted);
    if (m_purpose == Purpose::Move) {
        m_note->setText(wanted.isEmpty() ? tr("Without a name: in no group.")
                        : isThere        ? tr("Goes to those that are in this group already.")
                                         : tr("Makes a new group of this name."));
        return;
    }
    m_note->setText(isThere && wanted != m_current
                        ? tr("There is a group of this name: they become one. Profiles follow.")
                        : tr("Profiles that name the group follow."));
    m_accept->setEnabled(!wanted.isEmpty());
    setReason(m_accept, wanted.isEmpty() ? tr("A group has a name.") : QString());
}

} // namespace Signalbox
