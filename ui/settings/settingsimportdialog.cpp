// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/settingsimportdialog.h"

#include "ui/models/visibletext.h"
#include "ui/theme/theme.h"
#include "ui/theme/widgetstate.h"
#include "ui/widgets/plainlabel.h"
#include "ui/widgets/plaintooltip.h"

#include <QCheckBox>
#include <QDialogButtonBox>
#include <QHeaderView>
#include <QPushButton>
#include <QTableWidget>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

namespace Signalbox {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype kMostNamed = 20;
constexpr qsizetype kLongestName = 60;
constexpr QSize kSize(680, 420);

QString namesText(const QStringList &names)
{
    QStringList shown;
    for (const QString &name : names.first(std::min(names.size(), kMostNamed))) {
        shown += visibleText(name.left(kLongestName));
    }
    return shown.join(u", "_s) + (names.size() > kMostNamed ? u", …"_s : QString());
}

QString valueText(const Setting &setting, const QVariant &value)
{
    const QString text = setting.toText(value);
    return text.isEmpty() ? u"–"_s : visibleText(text);
}

} // namespace

SettingsImportDialog::SettingsImportDialog(QByteArray json, SettingsBook book, QWidget *parent)
    : QDialog(parent)
    , m_json(std::move(json))
    , m_book(std::move(book))
    , m_summary(new PlainLabel({}, FontRole::Body, Ink::Text, this))
    , m_changes(new QTableWidget(0, 3, this))
    , m_notes(new PlainLabel({}, FontRole::Secondary, Ink::Warn, this))
    , m_others(new QCheckBox(tr("&Also take back what the file does not name"), this))
{
    setObjectName(u"settingsImport"_s);
    setWindowTitle(tr("Import settings"));
    setAttribute(Qt::WA_DeleteOnClose);
    resize(metricsOf(this).px(kSize.width()), metricsOf(this).px(kSize.height()));
    build();
    connect(m_others, &QCheckBox::toggled, this, &SettingsImportDialog::look);
    look();
}

void SettingsImportDialog::build()
{
    m_summary->setObjectName(u"settingsImport:summary"_s);
    m_notes->setObjectName(u"settingsImport:notes"_s);
    m_others->setObjectName(u"settingsImport:others"_s);
    m_changes->setObjectName(u"settingsImport:changes"_s);
    m_changes->setAccessibleName(tr("What changes"));
    m_changes->setHorizontalHeaderLabels({tr("Setting"), tr("Now"), tr("Then")});
    m_changes->horizontalHeader()->setSectionResizeMode(QHeaderView::Stretch);
    m_changes->verticalHeader()->hide();
    m_changes->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_changes->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_changes->setTabKeyNavigation(false);
    m_changes->setWordWrap(false);
    m_summary->setWordWrap(true);
    m_notes->setWordWrap(true);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    m_apply = buttons->addButton(tr("&Import"), QDialogButtonBox::AcceptRole);
    m_apply->setObjectName(u"settingsImport:apply"_s);
    setPrimary(m_apply, true);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto *column = new QVBoxLayout(this);
    column->addWidget(m_summary);
    column->addWidget(m_changes, 1);
    column->addWidget(m_others);
    column->addWidget(m_notes);
    column->addWidget(buttons);
}

void SettingsImportDialog::look()
{
    using Others = SettingsImport::Others;
    m_import = SettingsImport::of(m_json, m_book, m_others->isChecked() ? Others::Reset : Others::Stay);
    m_changes->setRowCount(0);
    if (!m_import) {
        m_summary->setInk(Ink::Err);
        m_summary->setText(
            tr("The file cannot be taken: %1 (%2)").arg(m_import.error().message, m_import.error().where));
        m_others->setEnabled(false);
    } else {
        for (const SettingsImport::Change &change : m_import->changes) {
            const int row = m_changes->rowCount();
            m_changes->insertRow(row);
            auto *name = new QTableWidgetItem(change.setting->labelText());
            name->setToolTip(plainToolTip(change.setting->name()));
            m_changes->setItem(row, 0, name);
            m_changes->setItem(row, 1, new QTableWidgetItem(valueText(*change.setting, change.before)));
            m_changes->setItem(row, 2, new QTableWidgetItem(valueText(*change.setting, change.after)));
        }
        m_summary->setText(m_import->changes.isEmpty()
                               ? tr("Nothing changes.")
                               : tr("%n setting(s) change. Those of now are kept in a file beside them first.", nullptr,
                                    int(m_import->changes.size())));
    }
    m_apply->setEnabled(m_import && !m_import->changes.isEmpty());
    m_notes->setText(notes().join(u'\n'));
    m_notes->setKeepsLines(true);
    m_notes->setVisible(!notes().isEmpty());
}

QStringList SettingsImportDialog::notes() const
{
    QStringList lines;
    if (!m_import) {
        return lines;
    }
    if (!m_import->unknown.isEmpty()) {
        lines += tr("Left out, as this Signalbox does not know them: %1").arg(namesText(m_import->unknown));
    }
    if (!m_import->elsewhere.isEmpty()) {
        lines += tr("Left out, as secrets stay where they are: %1").arg(namesText(m_import->elsewhere));
    }
    const bool isOfJournal = std::ranges::any_of(m_import->changes, [](const SettingsImport::Change &change) {
        return change.setting->name().startsWith("journal."_L1);
    });
    if (isOfJournal) {
        lines += tr("Messages that the journal is to keep no longer go, and do not come back.");
    }
    return lines;
}

} // namespace Signalbox
