// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/manage/programs/historydialog.h"

#include "ui/models/programs/programskeeper.h"
#include "ui/models/programs/versionrows.h"
#include "ui/theme/theme.h"
#include "ui/widgets/linediffview.h"
#include "ui/widgets/plainlabel.h"
#include "ui/widgets/plaintooltip.h"
#include "ui/widgets/rowstable.h"

#include <QDialogButtonBox>
#include <QDir>
#include <QPushButton>
#include <QSplitter>
#include <QVBoxLayout>

namespace Signalbox {

using namespace Qt::StringLiterals;

namespace {

constexpr QSize kSize(980, 600);
constexpr int kNameWidth = 240; // of a server, in a button

} // namespace

HistoryDialog::HistoryDialog(ProgramsKeeper &keeper, const QString &path, const QString &server, QWidget *parent)
    : QDialog(parent)
    , m_keeper(keeper)
    , m_path(path)
    , m_server(server)
    , m_rows(new VersionRows(this))
    , m_table(new RowsTable(u"programs:versions"_s, *m_rows, {22, 18, 50, 10}, this))
    , m_what(new PlainLabel({}, FontRole::Body, Ink::Text2, this))
    , m_title(new PlainLabel({}, FontRole::Name, Ink::Text, this))
    , m_lines(new LineDiffView(this))
    , m_restoreServer(nullptr)
    , m_restoreFile(nullptr)
{
    setObjectName(u"programs:historyDialog"_s);
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("History of a file"));
    const Metrics metrics = metricsOf(this);
    resize(metrics.px(kSize.width()), metrics.px(kSize.height()));
    build();
    connect(m_table, &RowsTable::currentRowChanged, this, &HistoryDialog::showCurrent);
    connect(&keeper, &ProgramsKeeper::changed, this, &HistoryDialog::read);
    read();
    showCurrent();
}

void HistoryDialog::build()
{
    const Metrics metrics = metricsOf(this);
    m_table->setAccessibleName(tr("Versions"));
    m_lines->setObjectName(u"programs:versionLines"_s);
    m_what->setObjectName(u"programs:versionWhat"_s);
    m_what->setWordWrap(true); // a row of the table has one line
    auto *path = new PlainLabel(QDir::toNativeSeparators(m_path), FontRole::Mono, Ink::Text2, this);
    path->setElide(PlainLabel::Elide::Middle);
    auto *below = new QWidget(this);
    auto *column = new QVBoxLayout(below);
    column->setContentsMargins(0, metrics.gap(8), 0, 0);
    column->setSpacing(metrics.gap(4));
    column->addWidget(m_what);
    column->addWidget(m_title);
    column->addWidget(m_lines, 1);
    auto *splitter = new QSplitter(Qt::Vertical, this);
    splitter->setChildrenCollapsible(false);
    splitter->addWidget(m_table);
    splitter->addWidget(below);
    splitter->setSizes({metrics.px(200), metrics.px(320)});
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    m_restoreFile = buttons->addButton(tr("Restore the whole &file"), QDialogButtonBox::ActionRole);
    m_restoreFile->setObjectName(u"programs:restoreFile"_s);
    QString name = QFontMetrics(font()).elidedText(m_server, Qt::ElideMiddle, metrics.px(kNameWidth));
    m_restoreServer =
        buttons->addButton(tr("Restore “%1” alone").arg(name.replace(u'&', u"&&"_s)), QDialogButtonBox::ActionRole);
    m_restoreServer->setObjectName(u"programs:restoreServer"_s);
    m_restoreServer->setVisible(!m_server.isEmpty());
    auto *whole = new QVBoxLayout(this);
    whole->addWidget(path);
    whole->addWidget(splitter, 1);
    whole->addWidget(buttons);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_restoreFile, &QPushButton::clicked, this, [this] {
        m_server.clear();
        restore();
    });
    connect(m_restoreServer, &QPushButton::clicked, this, &HistoryDialog::restore);
}

void HistoryDialog::read()
{
    m_keeper.history(m_path, this, [this](const QList<VersionFacts> &history) {
        m_rows->setRows(history);
        for (const int column : {VersionRows::kWhen, VersionRows::kBy}) { // what changed is whole below the table
            QStringList words;
            for (int row = 0; row < m_rows->rowCount(); ++row) {
                words.append(m_rows->index(row, column).data().toString());
            }
            m_table->keepWords(column, words);
        }
    });
}

void HistoryDialog::showCurrent()
{
    const VersionFacts *version = m_rows->row(m_table->currentIndex());
    const QString why = !version         ? tr("Choose a version.")
                        : version->isNow ? tr("The file is like this now.")
                                         : QString();
    for (QPushButton *button : {m_restoreFile, m_restoreServer}) {
        button->setEnabled(why.isEmpty());
        setReason(button, why);
    }
    if (why.isEmpty() && !m_restoreServer->text().contains(m_server)) { // its name is cut there
        setReason(m_restoreServer, m_server);
    }
    m_what->setText(version ? VersionRows::what(*version) : QString());
    m_what->setVisible(version);
    m_title->setText(version ? tr("From this version to what the file holds now") : tr("No version is chosen."));
    if (!version) {
        m_lines->setDiff({});
        return;
    }
    m_keeper.difference(m_path, version->version.id, this, [this, id = version->version.id](const LineDiffPtr &diff) {
        const VersionFacts *now = m_rows->row(m_table->currentIndex());
        if (now && now->version.id == id) {
            m_lines->setDiff(diff);
        }
    });
}

void HistoryDialog::restore()
{
    if (const VersionFacts *version = m_rows->row(m_table->currentIndex())) {
        m_keeper.restore(m_path, version->version.id, m_server);
        accept();
    }
}

} // namespace Signalbox
