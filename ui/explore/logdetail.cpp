// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/explore/logdetail.h"

#include "core/base/durations.h"
#include "core/json/jsonparse.h"
#include "core/json/jsontext.h"
#include "ui/models/jsontreemodel.h"
#include "ui/models/log/logmodel.h"
#include "ui/theme/theme.h"
#include "ui/widgets/jsontreeview.h"
#include "ui/widgets/jsonview.h"
#include "ui/widgets/plainlabel.h"
#include "ui/widgets/textpane.h"

#include <QDateTime>
#include <QLocale>
#include <QVBoxLayout>
#include <QtConcurrentRun>

namespace Signalbox {

using namespace Qt::StringLiterals;

namespace {

using LoggedData = std::shared_ptr<const Json>;

/// The data of a message, else all of its parameters. Made for the thread pool.
LoggedData readData(const QByteArray &params)
{
    const Result<ParsedJson> parsed = parseJson(params);
    if (!parsed) {
        return nullptr;
    }
    const Json &all = parsed->value;
    const bool hasData = all.is_object() && all.contains("data");
    return std::make_shared<const Json>(hasData ? all.at("data") : all);
}

QByteArray wordsOf(const Json &data)
{
    return isJsonString(data) ? toQString(data).toUtf8() : compactJson(data);
}

} // namespace

LogDetail::LogDetail(QWidget *parent)
    : QWidget(parent)
    , m_head(new PlainLabel({}, FontRole::Name, Ink::Text, this))
    , m_words(new JsonView(this))
    , m_tree(new JsonTreeView(this))
    , m_treeModel(new JsonTreeModel(this))
{
    const Metrics metrics = metricsOf(this);
    m_head->setObjectName(u"log:head"_s);
    m_head->setElide(PlainLabel::Elide::End);
    m_head->setContentsMargins(metrics.gap(12), metrics.gap(8), metrics.gap(12), metrics.gap(4));
    m_words->setObjectName(u"log:words"_s);
    m_words->pane()->setAccessibleName(tr("Words of the message"));
    m_words->pane()->setMinimumHeight(1);
    m_tree->setObjectName(u"log:tree"_s);
    m_tree->setAccessibleName(tr("Data of the message as a tree"));
    m_tree->setModel(m_treeModel);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_head);
    column->addWidget(m_words, 1);
    column->addWidget(m_tree, 1);
    setEntry(nullptr);
}

void LogDetail::setEntry(const LogEntry *entry)
{
    m_params = entry ? entry->params : QByteArray();
    if (m_params.isEmpty()) {
        m_treeModel->setValue(nullptr);
        m_words->clear();
        hide();
        return;
    }
    showHead(*entry);
    read(m_params);
}

void LogDetail::showHead(const LogEntry &entry)
{
    const QDateTime at = QDateTime::fromMSecsSinceEpoch(entry.wallNs / kNsPerMs);
    QStringList facts{LogModel::levelText(entry.level), entry.logger,
                      QLocale().toString(at, u"d MMM yyyy HH:mm:ss.zzz"_s)};
    facts.removeAll(QString());
    m_head->setText(facts.join(u" · "_s));
    m_head->setInk(entry.level >= LogLevel::Error ? Ink::Err : isGrave(entry.level) ? Ink::Warn : Ink::Text);
}

void LogDetail::read(const QByteArray &params)
{
    QtConcurrent::run(readData, params).then(this, [this, params](const LoggedData &logged) {
        if (params != m_params) {
            return;
        }
        const bool isTree = logged && (logged->is_object() || logged->is_array());
        m_treeModel->setValue(isTree ? logged : nullptr);
        m_tree->expandToDepth(0);
        m_words->setText(isTree ? QByteArray() : logged ? wordsOf(*logged) : params, QString());
        m_tree->setVisible(isTree);
        m_words->setVisible(!isTree);
        show();
    });
}

} // namespace Signalbox
