#pragma once

#include "app/rows_model.h"
#include "home/card_list_model.h"
#include "home/certificate_model.h"
#include "home/standing.h"

namespace minplan::app {

/// One module before it is played: what it is about, how far one is, and what can be done.
class ModulePageModel : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Made in C++ and handed to the page")

    Q_PROPERTY(QString moduleId READ moduleId NOTIFY changed FINAL)
    Q_PROPERTY(QString title READ title NOTIFY changed FINAL)
    Q_PROPERTY(QString summary READ summary NOTIFY changed FINAL)
    Q_PROPERTY(QString line READ line NOTIFY changed FINAL)
    Q_PROPERTY(QString stateText READ stateText NOTIFY changed FINAL)
    Q_PROPERTY(QString stateIcon READ stateIcon NOTIFY changed FINAL)
    Q_PROPERTY(QString tone READ tone NOTIFY changed FINAL)
    Q_PROPERTY(QString result READ result NOTIFY changed FINAL)
    Q_PROPERTY(QString startText READ startText NOTIFY changed FINAL)
    Q_PROPERTY(QString lockedText READ lockedText NOTIFY changed FINAL)
    Q_PROPERTY(QStringList objectives READ objectives NOTIFY changed FINAL)
    Q_PROPERTY(bool broken READ broken NOTIFY changed FINAL)
    Q_PROPERTY(bool passed READ passed NOTIFY changed FINAL)
    Q_PROPERTY(minplan::app::RowsModel *steps READ steps CONSTANT FINAL)
    Q_PROPERTY(minplan::app::RowsModel *news READ news CONSTANT FINAL)
    Q_PROPERTY(minplan::app::RowsModel *findings READ findings CONSTANT FINAL)
    Q_PROPERTY(minplan::app::DocumentModel *certificate READ certificate CONSTANT FINAL)
public:
    ModulePageModel(Library &library, CertificateModel &certificate,
                    std::function<record::Millis()> now, QObject *parent = nullptr);

    [[nodiscard]] QString moduleId() const { return m_id; }
    [[nodiscard]] QString title() const;
    [[nodiscard]] QString summary() const;
    [[nodiscard]] QString line() const;
    [[nodiscard]] QString stateText() const { return m_card.stateText; }
    [[nodiscard]] QString stateIcon() const { return m_card.stateIcon; }
    [[nodiscard]] QString tone() const { return m_card.tone; }
    /// «Du besto 21. november 2026 med 9 av 10 poeng.»; empty when there is nothing to say.
    [[nodiscard]] QString result() const;
    [[nodiscard]] QString startText() const;
    /// Why it cannot be begun yet; empty when it can.
    [[nodiscard]] QString lockedText() const;
    [[nodiscard]] QStringList objectives() const;
    [[nodiscard]] bool broken() const { return m_standing.state == CardState::Broken; }
    [[nodiscard]] bool passed() const { return m_standing.passedOn.has_value(); }
    [[nodiscard]] bool hasOpenAttempt() const { return m_standing.open; }
    [[nodiscard]] RowsModel *steps() { return &m_steps; }
    /// What has changed in the module since it was passed; empty when it is not.
    [[nodiscard]] RowsModel *news() { return &m_news; }
    [[nodiscard]] RowsModel *findings() { return &m_findings; }
    [[nodiscard]] DocumentModel *certificate() { return &m_certificate; }

    /// Reads the module beside the screen, and says when the page can be shown.
    void open(const QString &id, const Records &records, std::function<void()> opened);
    /// The module to play; null when it is broken.
    [[nodiscard]] std::shared_ptr<const module::Module> playable() const;
    Q_INVOKABLE void makeCertificate();

Q_SIGNALS:
    void changed();

private:
    void take(WholeModule whole, const Records &records);
    void fillSteps();
    void fillNews();
    void fillFindings();
    [[nodiscard]] std::string courseOfModule() const;

    Library &m_library;
    CertificateModel &m_certificate;
    std::function<record::Millis()> m_now;
    Records m_records;
    QString m_id;
    ModuleEntry m_entry;
    WholeModule m_whole;
    Standing m_standing;
    CardListModel::Card m_card;
    RowsModel m_steps;
    RowsModel m_news;
    RowsModel m_findings;
};

} // namespace minplan::app
