// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/explore/resultcomparison.h"

#include "core/json/rawjson.h"
#include "ui/models/formats.h"
#include "ui/models/journal/journalbodies.h"
#include "ui/models/visibletext.h"
#include "ui/theme/theme.h"
#include "ui/widgets/jsondiffview.h"
#include "ui/widgets/plainlabel.h"

#include <QLocale>
#include <QVBoxLayout>
#include <QtConcurrentRun>

namespace Signalbox {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 kMostParsed = 16LL * 1024 * 1024; // of a message

/// Of an answer the result, or the error.
QByteArray contentOf(const QByteArray &message)
{
    const QByteArrayView result = rawMember(message, "result");
    return (result.isEmpty() ? rawMember(message, "error") : result).toByteArray();
}

Result<JsonComparison> compared(const QByteArray &before, const QByteArray &after)
{
    return compareMessages(contentOf(before), contentOf(after));
}

QString resultTitle(const KeptCall &call)
{
    return u"%1 · %2"_s.arg(visibleText(call.label()),
                            QLocale().toString(call.calledAt.toLocalTime(), QLocale::ShortFormat));
}

} // namespace

ResultComparison::ResultComparison(std::shared_ptr<JournalBodies> bodies, const KeptCall &before, const KeptCall &after,
                                   QWidget *parent)
    : QDialog(parent)
    , m_bodies(std::move(bodies))
    , m_before(before)
    , m_after(after)
    , m_summary(new PlainLabel(tr("Reading both results"), FontRole::Name, Ink::Text, this))
{
    setObjectName(u"resultComparison"_s);
    setWindowTitle(tr("Two results of %1 compared").arg(visibleText(before.tool)));
    setAttribute(Qt::WA_DeleteOnClose);
    const Metrics metrics = metricsOf(this);
    resize(metrics.px(880), metrics.px(560));
    m_summary->setObjectName(u"resultComparison:summary"_s);
    m_summary->setWordWrap(true);
    m_summary->setContentsMargins(metrics.gap(12), metrics.gap(8), metrics.gap(12), metrics.gap(8));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_summary);
    column->addStretch();
    fetch();
}

void ResultComparison::fetch()
{
    const auto fail = [this](const Error &error) { m_summary->setText(tr("Not compared.") + u' ' + error.message); };
    m_bodies->fetch(m_before.answer, kMostParsed + 1, this, [this, fail](const Result<QByteArray> &before) {
        if (!before) {
            return fail(before.error());
        }
        m_bodies->fetch(m_after.answer, kMostParsed + 1, this,
                        [this, fail, before = *before](const Result<QByteArray> &after) {
                            if (!after) {
                                return fail(after.error());
                            }
                            compare(before, *after);
                        });
    });
}

void ResultComparison::compare(const QByteArray &before, const QByteArray &after)
{
    if (before.size() > kMostParsed || after.size() > kMostParsed) {
        m_summary->setText(tr("Not compared. One of the results is too long for it."));
        return;
    }
    QtConcurrent::run(compared, before, after).then(this, [this](const Result<JsonComparison> &comparison) {
        if (comparison) {
            fill(*comparison);
        } else {
            m_summary->setText(tr("Not compared.") + u' ' + comparison.error().message);
        }
    });
}

void ResultComparison::fill(const JsonComparison &comparison)
{
    const qsizetype count = comparison.found.places.size();
    if (count == 0) {
        m_summary->setText(tr("The two results are the same. The order of members does not count."));
        return;
    }
    m_summary->setText(comparison.found.hasMore ? tr("More than %1 places differ.").arg(countText(count))
                                                : tr("%n place(s) differ.", nullptr, int(count)));
    auto *view = new JsonDiffView(u"resultComparison"_s, this);
    view->setTitles(resultTitle(m_before), resultTitle(m_after));
    view->setComparison(comparison);
    auto *column = static_cast<QVBoxLayout *>(layout());
    delete column->takeAt(1); // the stretch
    column->addWidget(view, 1);
}

} // namespace Signalbox
