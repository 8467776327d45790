// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/manage/profiles/placedialog.h"

#include "ui/form/fieldhistory.h"
#include "ui/theme/theme.h"

#include <QDialogButtonBox>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace Signalbox {

using namespace Qt::StringLiterals;

namespace {

constexpr int kWidth = 420;
constexpr int kLongestName = 100;
constexpr int kLongestDescription = 300;

} // namespace

PlaceFields::PlaceFields(const QString &name, const QString &description, const QStringList &taken, QWidget *parent)
    : FieldForm(parent)
    , m_name(new QLineEdit(name, this))
    , m_description(new QLineEdit(description, this))
    , m_taken(taken)
{
    m_name->setObjectName(u"place:name"_s);
    m_name->setMaxLength(kLongestName);
    m_description->setObjectName(u"place:description"_s);
    m_description->setMaxLength(kLongestDescription);
    addRow(tr("&Name"), m_name);
    addRow(tr("&Description"), m_description, tr("A few words of yours; may be empty."));
    setFocusProxy(m_name);
    connect(m_name, &QLineEdit::textChanged, this, &PlaceFields::check);
    check();
}

QString PlaceFields::name() const
{
    return m_name->text().trimmed();
}

QString PlaceFields::description() const
{
    return m_description->text().trimmed();
}

void PlaceFields::check()
{
    setFault(m_name, name().isEmpty()           ? tr("It needs a name.")
                     : m_taken.contains(name()) ? tr("There is one of this name.")
                                                : QString());
}

PlaceDialog::PlaceDialog(const QString &title, const QString &name, const QString &description,
                         const QStringList &taken, QWidget *parent)
    : QDialog(parent)
    , m_fields(new PlaceFields(name, description, taken, this))
{
    setObjectName(u"placeDialog"_s);
    setWindowTitle(title);
    setAttribute(Qt::WA_DeleteOnClose);
    const Metrics metrics = metricsOf(this);
    auto *buttons = new QDialogButtonBox(this);
    QPushButton *keep = buttons->addButton(tr("&Keep"), QDialogButtonBox::AcceptRole);
    keep->setObjectName(u"placeDialog:keep"_s);
    keep->setDefault(true);
    buttons->addButton(tr("Cancel"), QDialogButtonBox::RejectRole)->setAutoDefault(false);
    connect(buttons, &QDialogButtonBox::accepted, this, [this] {
        m_fields->showFaults();
        if (QWidget *fault = m_fields->firstFault()) {
            fault->setFocus();
        } else {
            accept();
        }
    });
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(metrics.gap(16), metrics.gap(16), metrics.gap(16), metrics.gap(16));
    column->setSpacing(metrics.gap(12));
    column->addWidget(m_fields);
    column->addWidget(buttons);
    setMinimumWidth(metrics.px(kWidth));
    m_fields->setFocus();
    new FieldHistory(this);
}

} // namespace Signalbox
