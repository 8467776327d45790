// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/doctor/reviews.h"

#include "core/doctor/entryrisks.h"
#include "core/doctor/toolrisks.h"
#include "core/mcp/toolportability.h"

#include <QCoreApplication>
#include <QRegularExpression>

namespace Signalbox {

using namespace Qt::StringLiterals;
using Severity = DoctorFinding::Severity;

namespace {

constexpr qsizetype kMostMessages = 100;
constexpr qsizetype kMostSecurity = 200;

class ReviewsText
{
    Q_DECLARE_TR_FUNCTIONS(DoctorReviews)
};

/// The findings of one kind, of which the first is told.
struct Gathered
{
    DoctorFinding first;
    int places = 0;
};

/// Keeps the order in which kinds were first seen.
class Gathering
{
public:
    void add(const QString &kind, const DoctorFinding &finding)
    {
        const auto known = m_index.constFind(kind);
        if (known != m_index.cend()) {
            ++m_gathered[*known].places;
            return;
        }
        m_index.insert(kind, m_gathered.size());
        m_gathered.append({.first = finding, .places = 1});
    }

    [[nodiscard]] QList<DoctorFinding> findings(qsizetype most) const
    {
        QList<DoctorFinding> findings;
        for (const Gathered &gathered : m_gathered) {
            if (findings.size() == most) {
                break;
            }
            DoctorFinding finding = gathered.first;
            if (gathered.places > 1) {
                finding.sentence +=
                    u' ' + ReviewsText::tr("There are %1 such places; this is the first.").arg(gathered.places);
            }
            findings.append(finding);
        }
        return findings;
    }

private:
    QHash<QString, qsizetype> m_index;
    QList<Gathered> m_gathered;
};

Severity severityOf(Deviation::Severity severity)
{
    return severity == Deviation::Severity::Note ? Severity::Note : Severity::Warning;
}

} // namespace

QList<DoctorFinding> deviationFindings(const QList<ExamContext::SeenDeviation> &deviations)
{
    static const QRegularExpression index(u"/\\d+(?=/|\\z)"_s);
    Gathering gathering;
    for (const ExamContext::SeenDeviation &seen : deviations) {
        const Deviation &deviation = seen.deviation;
        const DoctorFinding finding{
            .id = u"protocol.deviation"_s,
            .severity = severityOf(deviation.severity),
            .sentence = ReviewsText::tr("Expected is %1; there is %2.").arg(deviation.expected, deviation.found),
            .place = QString(seen.place + u' ' + deviation.pointer).trimmed(),
            .rule = deviation.reference,
            .advice = ReviewsText::tr("The server should be mended; other clients may refuse the message.")};
        QString pointer = deviation.pointer;
        gathering.add(seen.place + pointer.replace(index, u"/*"_s) + u'\n' + finding.sentence, finding);
    }
    return gathering.findings(kMostMessages);
}

QList<DoctorFinding> portabilityFindings(const QList<Tool> &tools)
{
    Gathering gathering;
    for (const Tool &tool : tools) {
        for (const PortabilityFinding &found : portabilityOf(tool)) {
            gathering.add(QString::number(int(found.kind)),
                          {.id = u"protocol.portability"_s,
                           .severity = Severity::Note,
                           .sentence = found.sentence(),
                           .place = u"tool "_s + tool.name + found.pointer,
                           .rule = u"server/tools; limits of known clients (docs/tools.md)"_s,
                           .advice = ReviewsText::tr("Keep to the plainer form if the server is for all clients.")});
        }
    }
    return gathering.findings(kMostMessages);
}

QList<DoctorFinding> securityFindings(const ServerEntry &entry, const QList<ServerWord> &words,
                                      const QList<Tool> &tools, const QMap<QString, QStringList> &others)
{
    QList<DoctorFinding> findings = entryRisks(entry);
    for (const ServerWord &word : words) {
        if (findings.size() >= kMostSecurity) {
            break;
        }
        findings += hiddenCharacterFindings(word) + instructionFindings(word);
    }
    for (const Tool &tool : tools) {
        findings += annotationRisks(tool);
    }
    findings += shadowedNames(entry.name, tools, others);
    return findings.first(std::min(findings.size(), kMostSecurity));
}

} // namespace Signalbox
