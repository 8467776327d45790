// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/keysdialog.h"

#include "ui/theme/fontroles.h"
#include "ui/theme/theme.h"
#include "ui/widgets/rowheight.h"
#include "ui/window/commandset.h"

#include <QDialogButtonBox>
#include <QHeaderView>
#include <QTableWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace Signalbox {

namespace {

QTableWidgetItem *cell(const QString &text)
{
    auto *item = new QTableWidgetItem(text);
    item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable);
    return item;
}

} // namespace

KeysDialog::KeysDialog(const CommandSet &commands, QWidget *parent)
    : QDialog(parent)
{
    setObjectName(QStringLiteral("keysDialog"));
    setWindowTitle(tr("Keys"));
    setAttribute(Qt::WA_DeleteOnClose);
    const Metrics metrics = metricsOf(this);

    auto *table = new QTableWidget(int(commandTable().size()), 3, this);
    table->setObjectName(QStringLiteral("keys"));
    table->setAccessibleName(tr("Commands and their keys"));
    table->setTabKeyNavigation(false); // Tab leaves it
    table->setHorizontalHeaderLabels({tr("Command"), tr("Keys"), tr("What it does")});
    table->verticalHeader()->hide();
    keepRowHeight(table);
    table->setShowGrid(false);
    table->setSelectionBehavior(QAbstractItemView::SelectRows);
    int row = 0;
    for (const Command &command : commandTable()) {
        const QAction *action = commands.action(command.id);
        table->setItem(row, 0, cell(commandText(command).remove(u'&')));
        table->setItem(row, 1, cell(action->shortcut().toString(QKeySequence::NativeText)));
        table->setItem(row, 2, cell(commandHelp(command)));
        ++row;
    }
    table->setAlternatingRowColors(true);
    table->setWordWrap(false);
    table->resizeColumnsToContents();
    const int needed = table->columnWidth(0) + table->columnWidth(1) + table->columnWidth(2);
    table->horizontalHeader()->setStretchLastSection(true);

    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(metrics.gap(16), metrics.gap(16), metrics.gap(16), metrics.gap(16));
    column->setSpacing(metrics.gap(12));
    column->addWidget(table);
    column->addWidget(buttons);
    resize(std::clamp(needed + metrics.px(64), metrics.px(760), metrics.px(1100)), metrics.px(640));
}

} // namespace Signalbox
